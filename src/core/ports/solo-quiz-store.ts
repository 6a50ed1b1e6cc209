import type { Card } from '../study/cards/card.js';
import type { Review } from '../study/cards/review.js';
import type { SoloQuiz } from '../study/quiz/solo-quiz.js';

/** A quiz alone after something happened, and what was recalled by it. */
export interface SoloChange {
  readonly quiz: SoloQuiz;
  readonly recalled?: {
    readonly card: Card;
    /** Plans the next review; is given the last one, or undefined for a new card. */
    readonly plan: (before: Review | undefined) => Review;
  };
}

/** A card that a person has reviewed. */
export interface CardReview {
  readonly card: Card;
  readonly review: Review;
}

/** Keeps the quiz that a person plays alone, one at a time, and the reviews of its cards. */
export interface SoloQuizStore {
  /** Keeps a new quiz in place of the one before it. */
  start(quiz: SoloQuiz): Promise<{ readonly kind: 'started' | 'opted-out' }>;
  /**
   * Changes a person's quiz and the review of the card recalled, both or neither; of many
   * changes at once, each sees what the one before it left.
   *
   * @returns The review that was planned; `missing` when the person plays another quiz, or none.
   */
  change(
    of: Pick<SoloQuiz, 'id' | 'userId'>,
    change: (quiz: SoloQuiz) => SoloChange,
  ): Promise<
    | { readonly kind: 'changed'; readonly review?: Review }
    | { readonly kind: 'missing' | 'opted-out' }
  >;
  /** Lists cards that are due, longest due first, up to a number. */
  due(userId: string, at: number, limit: number): Promise<readonly CardReview[]>;
  /** Tells when the next card is due that is not due yet; undefined when there is none. */
  nextDue(userId: string, after: number): Promise<number | undefined>;
  /** Lists the ids of an article's cards that were reviewed and are not due before a time. */
  resting(userId: string, article: string, at: number): Promise<readonly string[]>;
  /** Forgets reviews of cards that are there no more. */
  forget(userId: string, cardIds: readonly string[]): Promise<void>;
}
