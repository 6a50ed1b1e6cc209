import type { KeptQuiz, QuizStore } from '../../core/ports/quiz-store.js';
import { advanceGroupQuiz, type QuizEvent } from '../../core/study/quiz/advance-group-quiz.js';
import { nextToShow, type ToShow } from '../../core/study/quiz/next-to-show.js';
import type { BotServices } from '../bot-services.js';
import type { SendOutcome } from '../channels.js';
import { createInTurn, type InTurn } from '../in-turn.js';
import type { MessageView } from '../reply.js';
import { type SendAttempt, trySending } from '../try-sending.js';
import { cardView } from '../views/quiz/card-view.js';
import { scoresView } from '../views/quiz/scores-view.js';
import { solutionView } from '../views/quiz/solution-view.js';
import { articleOfQuiz, quizSetting } from './quiz-setting.js';

/** Why a quiz could not be shown; nothing is missing where Discord did not answer. */
export interface QuizInTheWay {
  readonly kind: 'forbidden' | 'gone' | 'failed';
  readonly channelId: string;
  readonly missing: readonly string[];
}

/**
 * Shows what people do not see yet of a quiz. Of many calls at once, one goes after the other,
 * and each thing is shown once; after a crash, the next call shows what the last one did not.
 *
 * @returns What stood in the way: the quiz then waits until somebody goes on with it.
 */
export function showQuiz(id: string, bot: BotServices): Promise<QuizInTheWay | undefined> {
  const { quizzes } = bot.stores;
  const inTurn = queues.get(quizzes) ?? createInTurn();
  queues.set(quizzes, inTurn);
  return inTurn(id, () => showAll(id, bot));
}

/** One for each store: its quizzes are shown one thing after the other. */
const queues = new WeakMap<QuizStore, InTurn>();

async function showAll(id: string, bot: BotServices): Promise<QuizInTheWay | undefined> {
  const { quizzes } = bot.stores;
  for (;;) {
    const kept = await quizzes.find(id);
    const next = kept && nextToShow(kept);
    if (!kept || !next) return undefined;
    const sent = await trySending(async () => show(next, kept, bot));
    if (sent.kind === 'sent') {
      await quizzes.change(id, (now) => ({ ...now, shown: shownAfter(next, sent.messageId) }));
      continue;
    }
    const { channelId } = kept.place;
    const missing = sent.kind === 'forbidden' ? sent.missing : [];
    await quizzes.change(id, (now) => afterHindrance(now, sent.kind, next));
    if (next.kind !== 'scores') return { kind: sent.kind, channelId, missing };
  }
}

async function show(next: ToShow, kept: KeptQuiz, bot: BotServices): Promise<SendOutcome> {
  const { channelId } = kept.place;
  // A request that is sure to be refused is none to make: many of them have an address banned.
  const here = await bot.channels.find(channelId);
  if (!here) return { kind: 'gone' };
  if (here.missing.length > 0) return { kind: 'forbidden', missing: here.missing };
  const view = await viewOf(next, kept, bot);
  if ('instead' in next && next.instead !== undefined) {
    const edited = await bot.channels.edit({ channelId, messageId: next.instead }, view);
    // Somebody may have deleted the card's message: it is said anew.
    if (edited.kind !== 'gone') return edited;
  }
  return bot.channels.send(channelId, view, nonceOf(next, kept));
}

/** The same for what is shown again after a crash: Discord then has it once. */
function nonceOf(next: ToShow, { quiz: { id } }: KeptQuiz): string {
  switch (next.kind) {
    case 'card':
      return `${id}-${next.card}-${next.until.toString(36)}`.slice(0, 25);
    case 'solution':
      return `${id}-${next.card}-s`;
    case 'scores':
      return `${id}-e`;
  }
}

async function viewOf(next: ToShow, kept: KeptQuiz, bot: BotServices): Promise<MessageView> {
  const setting = await quizSetting(kept, bot);
  const article = articleOfQuiz(kept, bot);
  switch (next.kind) {
    case 'card':
      return cardView(kept, next, article, setting);
    case 'solution':
      return solutionView(kept, next.card, article, setting);
    case 'scores':
      return scoresView([kept], setting);
  }
}

function shownAfter(next: ToShow, messageId: string): KeptQuiz['shown'] {
  switch (next.kind) {
    case 'card':
      return { kind: 'asking', card: next.card, until: next.until, messageId };
    case 'solution':
      return { kind: 'solved', card: next.card };
    case 'scores':
      return { kind: 'scores' };
  }
}

/** Scores that cannot be posted are still there for `/quiz scores`. */
function afterHindrance(
  kept: KeptQuiz,
  why: Exclude<SendAttempt['kind'], 'sent'>,
  next: ToShow,
): KeptQuiz {
  const event: QuizEvent =
    why === 'gone'
      ? { kind: 'channel-deleted' }
      : { kind: 'hindered', reason: why === 'failed' ? 'failed' : 'missing-permission' };
  const { quiz } = advanceGroupQuiz(kept.quiz, event);
  const isLast = next.kind === 'scores' || quiz.phase.kind === 'over';
  return { ...kept, quiz, ...(isLast ? { shown: { kind: 'scores' } as const } : {}) };
}
