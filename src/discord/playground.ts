import type { Services } from '../core/ports.js';
import { answerQuestion } from './answer-question.js';
import type { BotServices } from './bot-services.js';
import { handleButton } from './buttons/handle-button.js';
import { commandBodies } from './command-bodies.js';
import { createConversations } from './conversations.js';
import { handleCommand, suggestChoices } from './handle-command.js';
import type {
  Persona,
  Playground,
  PlaygroundAction,
  PlaygroundMessage,
  PlaygroundOutcome,
} from './playground/playground-types.js';
import { createSessions, type Session } from './playground/sessions.js';
import { readChat } from './read-chat.js';
import type { Reply } from './reply.js';
import type { RequestBase } from './request.js';

/** The ids of the people of the playground, and of the bot. */
const PEOPLE: Readonly<Record<Persona, string>> = { member: '1', moderator: '2' };
const BOT_ID = '3';

/** Makes the playground: the bot's own handlers, with no Discord around them. */
export function createPlayground(services: Services): Playground {
  const sessions = createSessions(services.clock);
  const bot: BotServices = {
    ...services,
    conversations: createConversations(services.clock),
    botMention: '@Footnote',
    hasMessageContent: true,
  };
  return {
    commands: commandBodies('everywhere'),
    act: (sessionId, action) => act(action, { sessionId, session: sessions.of(sessionId), bot }),
  };
}

interface Stage {
  readonly sessionId: string;
  readonly session: Session;
  readonly bot: BotServices;
}

async function act(action: PlaygroundAction, stage: Stage): Promise<PlaygroundOutcome> {
  switch (action.kind) {
    case 'message':
      return say(action, stage);
    case 'command': {
      const { kind, name, options, subcommand } = action;
      const base = requestBase(action, action.persona, stage);
      const request = { ...base, kind, name, options, ...(subcommand ? { subcommand } : {}) };
      return carryOut(await handleCommand(request, stage.bot), stage, {});
    }
    case 'autocomplete': {
      const { kind, name, option, value, options = {}, subcommand } = action;
      const base = requestBase(action, 'member', stage);
      const typed = { ...base, kind, name, option, value, options };
      const request = { ...typed, ...(subcommand ? { subcommand } : {}) };
      return { kind: 'choices', choices: suggestChoices(request, stage.bot) };
    }
    case 'button': {
      const { kind, customId, messageId } = action;
      const base = requestBase(action, action.persona, stage);
      const clicked = stage.session.find(messageId);
      const isOnPrivate = clicked?.ephemeral ?? false;
      const content = clicked?.message.content ?? '';
      const request = { ...base, kind, customId, isOnPrivate, content };
      return carryOut(handleButton(request, stage.bot), stage, { clicked: messageId });
    }
  }
}

/** Everything that is said here is said to the bot. */
function say(
  action: Extract<PlaygroundAction, { readonly kind: 'message' }>,
  stage: Stage,
): PlaygroundOutcome {
  const { content, persona, replyTo } = action;
  const asked = stage.session.add({
    author: persona,
    ephemeral: false,
    message: { content },
    ...(replyTo ? { replyTo } : {}),
  });
  const question = readChat({ content, botId: BOT_ID, isDirect: true, isReplyToBot: false }) ?? '';
  const base = requestBase(action, persona, stage);
  const reply = answerQuestion({ ...base, kind: 'question', question }, stage.bot);
  const outcome = carryOut(reply, stage, { replyTo: asked.id });
  return { ...outcome, messages: [asked, ...outcome.messages] };
}

function requestBase(
  { locale }: { readonly locale: string },
  persona: Persona,
  { sessionId }: Stage,
): RequestBase {
  return {
    locale,
    person: { id: PEOPLE[persona], isModerator: persona === 'moderator' },
    place: { guildId: sessionId, channelId: sessionId },
  };
}

interface CarryingOut {
  /** The message whose button was clicked. */
  readonly clicked?: string;
  /** The message that is answered. */
  readonly replyTo?: string;
}

function carryOut(
  reply: Reply,
  { session }: Stage,
  { clicked = '', replyTo }: CarryingOut,
): {
  readonly kind: 'messages';
  readonly messages: readonly PlaygroundMessage[];
  readonly deleted?: readonly string[];
} {
  switch (reply.kind) {
    case 'delete':
      session.remove(clicked);
      return { kind: 'messages', messages: [], deleted: [clicked] };
    case 'update': {
      const changed = session.change(clicked, reply.message);
      return { kind: 'messages', messages: changed ? [changed] : [] };
    }
    case 'message': {
      const message = session.answer(reply, replyTo);
      return { kind: 'messages', messages: [message] };
    }
  }
}
