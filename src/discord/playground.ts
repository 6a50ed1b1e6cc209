import { fingerprint } from '../core/article/span-reference.js';
import type { ArticleShelf } from '../core/ports/article-shelf.js';
import type { Services, Stores } from '../core/ports.js';
import type { BotServices } from './bot-services.js';
import { answerQuestion } from './chat/answer-question.js';
import { readChat } from './chat/read-chat.js';
import { commandBodies } from './command-bodies.js';
import { createConversations } from './conversations.js';
import { handleRequest, type ReplyRequest, suggestChoices } from './handle-request.js';
import { messageBody } from './message-body.js';
import type {
  Persona,
  Playground,
  PlaygroundAction,
  PlaygroundOutcome,
} from './playground/playground-types.js';
import type { Session } from './playground/session.js';
import { channelId, createSessionChannels } from './playground/session-channels.js';
import { createSessions } from './playground/sessions.js';
import { createPoster } from './posts/create-poster.js';
import { createRateLimits } from './rate-limits.js';
import type { MessageReply, Reply } from './reply.js';
import type { ClickedMessage, RequestBase } from './request.js';

const PERSONAS: readonly Persona[] = ['member', 'moderator'];
const BOT_ID = '3';

/**
 * Makes the playground: the bot's own handlers, with no Discord around them.
 *
 * @param stores - Keep what is done here, apart from the bot's; what a conversation left is
 *   deleted when it is forgotten.
 * @param shelf - Takes in articles that last as long as their conversation.
 */
export function createPlayground(
  services: Services,
  stores: Stores,
  shelf: ArticleShelf,
): Playground {
  const sessions = createSessions(services.clock, (id) => void forget(id, { stores, shelf }));
  const channels = createSessionChannels(sessions);
  const bot: BotServices = {
    ...services,
    // Whoever is here has the reader at the same address.
    links: {
      get baseUrl() {
        return services.links.baseUrl;
      },
      isPublic: true,
    },
    poster: createPoster({ ...services, stores, channels, onError: rethrow }),
    stores,
    shelf,
    channels,
    conversations: createConversations(services.clock),
    rateLimits: createRateLimits(),
    botMention: '@Footnote',
    hasMessageContent: true,
  };
  return {
    commands: commandBodies({ scope: 'everywhere', hasMessageContent: true }),
    act: (sessionId, action) => act(action, { sessionId, session: sessions.of(sessionId), bot }),
  };
}

/** Nothing here fails but by a bug. */
function rethrow(error: unknown): never {
  throw error;
}

interface Kept {
  readonly stores: Stores;
  readonly shelf: ArticleShelf;
}

async function forget(sessionId: string, { stores, shelf }: Kept): Promise<void> {
  const { privacy } = stores;
  await shelf.purge(sessionId);
  await privacy.purgeGuild(sessionId);
  for (const persona of PERSONAS) await privacy.delete(personId(sessionId, persona));
}

interface Stage {
  readonly sessionId: string;
  readonly session: Session;
  readonly bot: BotServices;
}

async function act(action: PlaygroundAction, stage: Stage): Promise<PlaygroundOutcome> {
  if (action.kind === 'autocomplete') {
    const { kind, name, option, value, options = {}, subcommand } = action;
    const base = requestBase({ ...action, persona: 'moderator' }, stage);
    const typed = { ...base, kind, name, option, value, options };
    const request = { ...typed, ...(subcommand ? { subcommand } : {}) };
    return { kind: 'choices', choices: await suggestChoices(request, stage.bot) };
  }
  if (action.kind === 'message') return say(action, stage);
  const request = readAction(action, stage);
  const clicked = 'messageId' in action ? action.messageId : undefined;
  return carryOut(await handleRequest(request, stage.bot), stage, {
    ...(clicked === undefined ? {} : { clicked }),
    ...(action.threadId === undefined ? {} : { threadId: action.threadId }),
  });
}

type Acted = Exclude<PlaygroundAction, { readonly kind: 'autocomplete' | 'message' }>;

function readAction(action: Acted, stage: Stage): ReplyRequest {
  const base = requestBase(action, stage);
  switch (action.kind) {
    case 'command': {
      const { kind, name, options, subcommand } = action;
      return { ...base, kind, name, options, ...(subcommand ? { subcommand } : {}) };
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

function clickedMessage(id: string, { session }: Stage): ClickedMessage {
  const clicked = session.find(id);
  return {
    id,
    content: clicked?.message.content ?? '',
    isPrivate: clicked?.ephemeral ?? false,
  };
}

/** Everything that is said here is said to the bot. */
async function say(
  action: Extract<PlaygroundAction, { readonly kind: 'message' }>,
  stage: Stage,
): Promise<PlaygroundOutcome> {
  const { content, persona, replyTo, threadId } = action;
  const place = threadId === undefined ? {} : { threadId };
  const asked = stage.session.add({
    author: persona,
    ephemeral: false,
    message: { content },
    ...place,
    ...(replyTo ? { replyTo } : {}),
  });
  const question = readChat({ content, botId: BOT_ID, isDirect: true, isReplyToBot: false }) ?? '';
  const base = { ...requestBase(action, stage), id: asked.id };
  const reply = await answerQuestion({ ...base, kind: 'question', question }, stage.bot);
  return carryOut(reply, stage, { ...place, replyTo: asked.id });
}

let count = 0;

function requestBase(
  { locale, persona, threadId }: Pick<Acted, 'locale' | 'persona' | 'threadId'>,
  { sessionId }: Stage,
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
      roleIds: [],
    },
    place: { guildId: sessionId, channelId: channelId(sessionId, threadId) },
  };
}

/** People of one session are nobody in another. */
function personId(sessionId: string, persona: Persona): string {
  return BigInt(`0x${fingerprint(`${sessionId}\n${persona}`)}`).toString();
}

interface CarryingOut {
  /** The message whose button was clicked. */
  readonly clicked?: string;
  /** The message that is answered. */
  readonly replyTo?: string;
  readonly threadId?: string;
}

function carryOut(
  reply: Reply,
  { session }: Stage,
  { clicked = '', replyTo, threadId }: CarryingOut,
): PlaygroundOutcome {
  const post = (sent: MessageReply) =>
    session.add({
      author: 'footnote',
      ephemeral: sent.isPrivate,
      message: messageBody(sent.message, sent),
      ...(threadId === undefined ? {} : { threadId }),
      ...(replyTo === undefined ? {} : { replyTo }),
    });
  switch (reply.kind) {
    case 'modal':
      return { kind: 'modal', modal: reply.modal, ...(clicked ? { messageId: clicked } : {}) };
    case 'delete':
      session.remove(clicked);
      break;
    case 'update': {
      const isPrivate = session.find(clicked)?.ephemeral ?? false;
      session.change(clicked, messageBody(reply.message, { isPrivate }));
      if (reply.aside) post(reply.aside);
      break;
    }
    case 'message':
      post(reply);
  }
  const { messages, deleted, threads } = session.news();
  return {
    kind: 'messages',
    messages,
    ...(deleted.length > 0 ? { deleted } : {}),
    ...(threads.length > 0 ? { threads } : {}),
  };
}
