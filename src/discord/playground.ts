import type { Answer } from '../core/answer/answer.js';
import type { ArticleShelf } from '../core/ports/article-shelf.js';
import type { Playground, PlaygroundAction, PlaygroundOutcome } from '../core/ports/playground.js';
import type { Services, Stores } from '../core/ports.js';
import type { BotServices } from './bot-services.js';
import { answerQuestion } from './chat/answer-question.js';
import { readChat } from './chat/read-chat.js';
import { commandBodies } from './command-bodies.js';
import { createConversations } from './conversations.js';
import { countQuestion } from './count-question.js';
import { handleRequest, suggestChoices } from './handle-request.js';
import { answerBasis } from './playground/answer-basis.js';
import { type CarryingOut, carryOut } from './playground/carry-out.js';
import { BOT_ID, PERSONAS, personId, serverOfSession } from './playground/people.js';
import { type Acted, type ActingIn, readAction, requestBase } from './playground/read-action.js';
import { createSessionChannels, FORUM } from './playground/session-channels.js';
import { createSessions, forgottenAfterHours } from './playground/sessions.js';
import { createPoster } from './posts/create-poster.js';
import { privateText } from './private-text.js';
import { keepQuizTime } from './quiz/keep-quiz-time.js';
import { createRateLimits } from './rate-limits.js';
import type { Reply } from './reply.js';
import { noEvents } from './server-events.js';
import { keepStudyTime } from './study/keep-time.js';
import { textsFor } from './texts/languages.js';

/** A playground where quizzes and study sessions go on by themselves. */
interface TimedPlayground extends Playground {
  /** Looks at once whether a quiz or a study session is due, not only in its turn. */
  readonly tick: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Makes the playground: the bot's own handlers, with no Discord around them.
 *
 * @param stores - Keep what is done here, apart from the bot's; what a conversation left is
 *   deleted when it is forgotten.
 * @param shelf - Takes in articles that last as long as their conversation.
 * @param onError - Is told what goes wrong while nobody waits for a reply.
 */
export function createPlayground(
  services: Services,
  stores: Stores,
  shelf: ArticleShelf,
  onError: (error: unknown) => void = () => undefined,
): TimedPlayground {
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
    events: noEvents,
    conversations: createConversations(services.clock),
    rateLimits: createRateLimits(),
    botMention: '@Footnote',
    hasMessageContent: true,
    forgetsAfterHours: forgottenAfterHours,
  };
  const times = [keepQuizTime(bot, onError), keepStudyTime(bot, onError)];
  return {
    tick: async () => void (await Promise.all(times.map((time) => time.tick()))),
    stop: async () => {
      for (const time of times) time.stop();
    },
    commands: commandBodies({ scope: 'everywhere', hasMessageContent: true }),
    act: (sessionId, action) => act(action, { sessionId, session: sessions.of(sessionId), bot }),
    server: serverOfSession,
    newsSince: (sessionId, revision) => sessions.of(sessionId).since(revision),
    watch: (sessionId, onChange) => sessions.of(sessionId).watch(onChange),
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

interface Stage extends ActingIn {
  readonly bot: BotServices;
}

async function act(action: PlaygroundAction, stage: Stage): Promise<PlaygroundOutcome> {
  if (action.kind === 'autocomplete') {
    const { kind, name, option, value, options = {}, subcommand, persona = 'member' } = action;
    const base = requestBase({ ...action, persona }, stage);
    const typed = { ...base, kind, name, option, value, options };
    const request = { ...typed, ...(subcommand ? { subcommand } : {}) };
    return { kind: 'choices', choices: await suggestChoices(request, stage.bot) };
  }
  // Nobody writes in the forum itself, only in its posts.
  const { threadId, ...elsewhere } = action;
  const acted = threadId === FORUM ? elsewhere : action;
  if (acted.kind === 'message') return say(acted, stage);
  const clicked = 'messageId' in acted ? acted.messageId : undefined;
  const visibleTo = clicked && stage.session.find(clicked)?.visibleTo;
  if (visibleTo && visibleTo !== acted.persona) return { kind: 'messages', messages: [] };
  return perform(acted, stage, {
    work: (bot) => handleRequest(readAction(acted, stage), bot),
    ...(clicked === undefined ? {} : { clicked }),
  });
}

interface Performing extends Pick<CarryingOut, 'clicked' | 'replyTo'> {
  readonly before?: number;
  readonly work: (bot: BotServices) => Promise<Reply>;
}

/** Does something, notes what its answer rests on, and carries the reply out. */
async function perform(
  { persona, threadId }: Pick<Acted, 'persona' | 'threadId'>,
  { session, bot }: Stage,
  { work, before = session.revision(), ...on }: Performing,
): Promise<PlaygroundOutcome> {
  let answer: Answer | undefined;
  const onAnswer = (given: Answer): void => {
    answer = given;
  };
  const reply = await work({ ...bot, onAnswer });
  const basis = answer && answerBasis(answer);
  return carryOut(reply, {
    ...{ session, persona, before, ...on },
    ...(basis ? { basis } : {}),
    ...(threadId === undefined ? {} : { threadId }),
  });
}

/** Everything that is said here is said to the bot. */
async function say(
  action: Extract<PlaygroundAction, { readonly kind: 'message' }>,
  stage: Stage,
): Promise<PlaygroundOutcome> {
  const { content, persona, replyTo, threadId, locale } = action;
  const { session, bot } = stage;
  const before = session.revision();
  const asked = session.add({
    author: persona,
    ephemeral: false,
    message: { content },
    ...(threadId === undefined ? {} : { threadId }),
    ...(replyTo ? { replyTo } : {}),
  });
  const question = readChat({ content, botId: BOT_ID, isDirect: true, isReplyToBot: false }) ?? '';
  const request = {
    ...requestBase(action, stage),
    id: asked.id,
    kind: 'question',
    question,
  } as const;
  if (replyTo) bot.conversations.resume(request, replyTo);
  const outcome = await perform(action, stage, {
    before,
    replyTo: asked.id,
    async work(services) {
      const verdict = await bot.rateLimits.count(request);
      if (verdict.kind === 'allowed') {
        const reply = await answerQuestion(request, services);
        await countQuestion(request, reply.answering, services);
        return reply;
      }
      return privateText(textsFor(locale).slow[verdict.by](verdict.seconds));
    },
  });
  const answered = outcome.kind === 'messages' ? outcome.messages.at(-1)?.id : undefined;
  if (answered !== undefined) bot.conversations.mark(request, answered);
  return outcome;
}
