import type { KeptQuiz } from '../../core/ports/quiz-store.js';
import {
  advanceGroupQuiz,
  type QuizEvent,
  type QuizStep,
} from '../../core/study/quiz/advance-group-quiz.js';
import type { BotServices } from '../bot-services.js';
import { articleOfQuiz } from './quiz-setting.js';
import { type QuizInTheWay, showQuiz } from './show-quiz.js';

/** What came of something that happened to a quiz. */
export type QuizResult =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'done';
      readonly kept: KeptQuiz;
      readonly outcome: QuizStep['outcome'];
      /** What stood in the way of showing it. */
      readonly inTheWay?: QuizInTheWay;
    };

/**
 * Takes a quiz through an event, keeps it, and then shows what is new of it.
 *
 * @param bot - Its library has all articles.
 */
export async function advanceQuiz(
  id: string,
  event: QuizEvent,
  bot: BotServices,
): Promise<QuizResult> {
  let outcome: QuizStep['outcome'] = { kind: 'nothing' };
  const kept = await bot.stores.quizzes.change(id, (before) => {
    const isLost = before.quiz.phase.kind !== 'over' && !articleOfQuiz(before, bot);
    const step = advanceGroupQuiz(before.quiz, isLost ? { kind: 'article-removed' } : event);
    outcome = step.outcome;
    return { ...before, quiz: step.quiz };
  });
  if (!kept || 'kind' in kept) return { kind: 'missing' };
  const inTheWay = await showQuiz(id, bot);
  return { kind: 'done', kept, outcome, ...(inTheWay ? { inTheWay } : {}) };
}

/** An answer to a card, and the server that it comes from. */
interface CardAnswer {
  readonly by: string;
  readonly card: number;
  /** Position in the card's options. */
  readonly option: number;
  readonly guildId: string | undefined;
}

/**
 * Takes in a person's answer. It is kept unless the person wants nothing kept: then it counts
 * for nothing, and they are told at once.
 */
export async function answerQuiz(
  id: string,
  { by, card, option, guildId }: CardAnswer,
  { stores: { quizzes }, clock }: Pick<BotServices, 'stores' | 'clock'>,
): Promise<QuizResult> {
  const at = clock.now();
  let outcome: QuizStep['outcome'] | undefined;
  const give = (before: KeptQuiz, isKept: boolean): KeptQuiz => {
    outcome = undefined;
    const asked = before.quiz.cards[card];
    // A quiz is its server's: nobody reaches it from elsewhere.
    if (!asked?.options[option] || before.place.guildId !== guildId) return before;
    const isRight = asked.right === option;
    const step = advanceGroupQuiz(before.quiz, { kind: 'answer', by, card, isRight, at, isKept });
    outcome = step.outcome;
    return { ...before, quiz: step.quiz };
  };
  const changed = await quizzes.change(id, (before) => give(before, true), by);
  const isKept = changed !== undefined && !('kind' in changed);
  const kept = isKept ? changed : changed && (await quizzes.find(id));
  if (!isKept && kept) give(kept, false);
  return kept && outcome ? { kind: 'done', kept, outcome } : { kind: 'missing' };
}
