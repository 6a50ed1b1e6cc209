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

/**
 * Takes in a person's answer. It is kept unless the person wants nothing kept: then it counts
 * for nothing, and they are told at once.
 */
export async function answerQuiz(
  id: string,
  answer: { readonly by: string; readonly card: number; readonly option: number },
  { stores: { quizzes }, clock }: Pick<BotServices, 'stores' | 'clock'>,
): Promise<QuizResult> {
  const at = clock.now();
  let outcome: QuizStep['outcome'] = { kind: 'nothing' };
  const give = (before: KeptQuiz, isKept: boolean): KeptQuiz => {
    const { by, card, option } = answer;
    const isRight = before.quiz.cards[card]?.right === option;
    const step = advanceGroupQuiz(before.quiz, { kind: 'answer', by, card, isRight, at, isKept });
    outcome = step.outcome;
    return { ...before, quiz: step.quiz };
  };
  const kept = await quizzes.change(id, (before) => give(before, true), answer.by);
  if (kept && 'kind' in kept) {
    const found = await quizzes.find(id);
    return found ? { kind: 'done', kept: give(found, false), outcome } : { kind: 'missing' };
  }
  return kept ? { kind: 'done', kept, outcome } : { kind: 'missing' };
}
