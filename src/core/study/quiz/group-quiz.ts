import type { Card } from '../cards/card.js';

/** A quiz that people play together in a channel; plain data, kept as JSON in one row. */
export interface GroupQuiz {
  /** Grows when the shape changes. */
  readonly version: 1;
  readonly id: string;
  readonly host: string;
  /** At least one, in the order asked. */
  readonly cards: readonly Card[];
  /** How long a card is open for answers, in milliseconds. */
  readonly roundMs: number;
  readonly phase: QuizPhase;
  /** What was answered to each card, by its place in `cards`. */
  readonly answers: readonly (readonly GivenAnswer[])[];
}

/**
 * Where a quiz stands: a card open for answers until a time, in milliseconds since 1970 in
 * UTC; a card answered and shown with its solution until the next; over.
 */
type QuizPhase =
  | { readonly kind: 'asking'; readonly card: number; readonly until: number }
  | { readonly kind: 'solved'; readonly card: number; readonly until: number }
  | { readonly kind: 'stopped'; readonly card: number; readonly reason: QuizHindrance }
  | { readonly kind: 'over'; readonly reason: QuizOverReason };

export type QuizHindrance = 'missing-permission' | 'failed';

/** `played` is the usual end: every card was asked; `lapsed`, nobody answered any more. */
export type QuizOverReason = 'played' | 'ended' | 'lapsed' | 'channel-deleted' | 'article-removed';

/** The one answer that a person gave to a card. */
export interface GivenAnswer {
  readonly userId: string;
  readonly isRight: boolean;
  /** How long it took from the card's being shown, in milliseconds. */
  readonly tookMs: number;
}

/** What a person reached. */
export interface Score {
  readonly userId: string;
  readonly right: number;
  readonly answered: number;
  /** The time that the right answers took together, in milliseconds. */
  readonly tookMs: number;
}

/**
 * Counts up who answered how much rightly, in the cards that are closed.
 *
 * @returns Most right answers first, then the quicker; empty when nobody answered.
 */
export function scoresOf({ answers, phase }: GroupQuiz): readonly Score[] {
  const scores = new Map<string, Score>();
  const open = phase.kind === 'asking' ? phase.card : -1;
  answers.forEach((given, card) => {
    if (card === open) return;
    for (const { userId, isRight, tookMs } of given) {
      const score = scores.get(userId) ?? { userId, right: 0, answered: 0, tookMs: 0 };
      scores.set(userId, {
        userId,
        right: score.right + (isRight ? 1 : 0),
        answered: score.answered + 1,
        tookMs: score.tookMs + (isRight ? tookMs : 0),
      });
    }
  });
  return [...scores.values()].sort(
    (one, other) => other.right - one.right || one.tookMs - other.tookMs,
  );
}
