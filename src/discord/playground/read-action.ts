import type { PlaygroundAction } from '../../core/ports/playground.js';
import type { ReplyRequest } from '../handle-request.js';
import type { ClickedMessage, GivenFile, RequestBase } from '../request.js';
import { BOT_ID, personId, roleIds } from './people.js';
import type { Session } from './session.js';
import { channelId } from './session-channels.js';

/** An action that a reply answers. */
export type Acted = Exclude<PlaygroundAction, { readonly kind: 'autocomplete' | 'message' }>;

/** Where something is done. */
export interface ActingIn {
  readonly sessionId: string;
  readonly session: Session;
}

/** Reads an action as the request that Discord would make of it. */
export function readAction(action: Acted, stage: ActingIn): ReplyRequest {
  const base = requestBase(action, stage);
  switch (action.kind) {
    case 'command': {
      const { kind, name, options, subcommand, files = {} } = action;
      const attached = Object.entries(files).map(([option, file]) => [option, givenFile(file)]);
      return {
        ...base,
        kind,
        name,
        options,
        ...(subcommand ? { subcommand } : {}),
        ...(attached.length > 0 ? { files: Object.fromEntries(attached) } : {}),
      };
    }
    case 'button': {
      const { kind, customId, messageId } = action;
      return { ...base, kind, customId, on: clickedMessage(messageId, stage) };
    }
    case 'modal': {
      const { kind, customId, values, messageId } = action;
      const on = messageId === undefined ? {} : { on: clickedMessage(messageId, stage) };
      return { ...base, kind, customId, values, ...on };
    }
    case 'message-command': {
      const { kind, name, messageId } = action;
      const target = stage.session.find(messageId);
      const author = target?.author ?? 'member';
      const authorId = author === 'footnote' ? BOT_ID : personId(stage.sessionId, author);
      const content = target?.message.content ?? '';
      return { ...base, kind, name, target: { id: messageId, content, authorId } };
    }
  }
}

function givenFile({ name, data }: { readonly name: string; readonly data: string }): GivenFile {
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  return { name, sizeBytes: bytes.length, read: async () => bytes };
}

function clickedMessage(id: string, { session }: ActingIn): ClickedMessage {
  const clicked = session.find(id);
  return {
    id,
    content: clicked?.message.content ?? '',
    isPrivate: clicked?.ephemeral ?? false,
  };
}

let count = 0;

/** Gives what every request has; each has an id of its own. */
export function requestBase(
  { locale, persona, threadId }: Pick<Acted, 'locale' | 'persona' | 'threadId'>,
  { sessionId }: ActingIn,
): RequestBase {
  const isModerator = persona === 'moderator';
  count += 1;
  return {
    id: `r${count}`,
    locale,
    person: {
      id: personId(sessionId, persona),
      isModerator,
      isManager: isModerator,
      roleIds: roleIds(sessionId, persona),
    },
    place: { guildId: sessionId, channelId: channelId(sessionId, threadId) },
  };
}
