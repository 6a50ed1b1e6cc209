import type { SoloChange } from '../../core/ports/solo-quiz-store.js';
import { type Review, reviewCard } from '../../core/study/cards/review.js';
import {
  advanceSoloQuiz,
  type SoloEvent,
  type SoloQuiz,
  type SoloStep,
} from '../../core/study/quiz/solo-quiz.js';
import type { BotServices } from '../bot-services.js';

/** What came of something that happened to a quiz alone. */
export type SoloResult =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'done';
      readonly quiz: SoloQuiz;
      readonly outcome: SoloStep['outcome'];
      /** When the card answered comes again; absent where nothing is kept. */
      readonly review?: Review;
    };

/** So many people who want nothing kept play at once. */
const MAX_PASSING = 1000;

/** Begins a quiz alone; that of a person who wants nothing kept lasts as long as the process. */
export async function startSolo(quiz: SoloQuiz, { stores }: Kept): Promise<void> {
  const { kind } = await stores.soloQuizzes.start(quiz);
  const own = passingIn(stores);
  own.delete(quiz.userId);
  if (kind === 'started') return;
  own.set(quiz.userId, quiz);
  const [oldest] = own.keys();
  if (own.size > MAX_PASSING && oldest !== undefined) own.delete(oldest);
}

/**
 * Takes a quiz alone through an event, and plans the review of the card that was answered.
 *
 * @param read - Reads what happened, from the quiz as it is.
 */
export async function advanceSolo(
  of: Pick<SoloQuiz, 'id' | 'userId'>,
  read: (quiz: SoloQuiz) => SoloEvent,
  { stores, clock }: Kept,
): Promise<SoloResult> {
  const at = clock.now();
  let step: SoloStep | undefined;
  const change = (quiz: SoloQuiz): SoloChange => {
    step = advanceSoloQuiz(quiz, read(quiz));
    const { recalled } = step;
    if (!recalled) return { quiz: step.quiz };
    const plan = (before: Review | undefined) => reviewCard(before, recalled.recall, at);
    return { quiz: step.quiz, recalled: { card: recalled.card, plan } };
  };
  const outcome = await stores.soloQuizzes.change(of, change);
  if (outcome.kind === 'opted-out') {
    const passing = passingIn(stores).get(of.userId);
    if (passing?.id !== of.id) return { kind: 'missing' };
    passingIn(stores).set(of.userId, change(passing).quiz);
  }
  if (!step) return { kind: 'missing' };
  const review = outcome.kind === 'changed' ? outcome.review : undefined;
  return { kind: 'done', quiz: step.quiz, outcome: step.outcome, ...(review ? { review } : {}) };
}

type Kept = Pick<BotServices, 'stores' | 'clock'>;

const passing = new WeakMap<object, Map<string, SoloQuiz>>();

function passingIn({ soloQuizzes }: Kept['stores']): Map<string, SoloQuiz> {
  const own = passing.get(soloQuizzes) ?? new Map<string, SoloQuiz>();
  passing.set(soloQuizzes, own);
  return own;
}
