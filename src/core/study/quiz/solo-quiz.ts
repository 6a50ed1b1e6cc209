import type { Card } from '../cards/card.js';
import type { Judgement } from '../cards/judge-typed.js';
import type { Recall } from '../cards/review.js';

/** A quiz that one person plays alone; plain data, kept as JSON in one row. */
export interface SoloQuiz {
  /** Grows when the shape changes. */
  readonly version: 1;
  readonly id: string;
  readonly userId: string;
  /** At least one, in the order asked. */
  readonly cards: readonly Card[];
  /** What was answered, in the order of `cards`; as many as were answered. */
  readonly answers: readonly Judgement[];
  readonly phase:
    | { readonly kind: 'asking' | 'solved'; readonly card: number }
    | { readonly kind: 'over'; readonly reason: SoloOverReason };
}

type SoloOverReason = 'played' | 'ended' | 'article-removed';

/** Something that happens to a quiz alone; buttons tell the card that they stand below. */
export type SoloEvent =
  /** Answers a card; a click on an option is `right` or `wrong`, a typed answer is judged. */
  | { readonly kind: 'answer'; readonly card: number; readonly judgement: Judgement }
  | { readonly kind: 'next'; readonly card: number }
  | { readonly kind: 'end' | 'article-removed' };

/** What came of an event; the edge has the words for each. */
type SoloOutcome =
  | { readonly kind: 'solved'; readonly card: number; readonly judgement: Judgement }
  | { readonly kind: 'asked'; readonly card: number }
  | { readonly kind: 'already-answered' | 'not-answered' | 'already-next' }
  | { readonly kind: 'over'; readonly reason: SoloOverReason };

/** A quiz alone after an event. */
export interface SoloStep {
  /** The very same object when nothing changed. */
  readonly quiz: SoloQuiz;
  readonly outcome: SoloOutcome;
  /** What to tell `reviewCard` of a card; absent when nothing was answered. */
  readonly recalled?: { readonly card: Card; readonly recall: Recall };
}

/** Begins a quiz alone; at least one card. */
export function createSoloQuiz(request: Pick<SoloQuiz, 'id' | 'userId' | 'cards'>): SoloQuiz {
  return { version: 1, ...request, answers: [], phase: { kind: 'asking', card: 0 } };
}

/** Takes a quiz alone through one event; what does not fit leaves it as it was. */
export function advanceSoloQuiz(quiz: SoloQuiz, event: SoloEvent): SoloStep {
  const { phase, cards, answers } = quiz;
  if (phase.kind === 'over') return { quiz, outcome: phase };
  switch (event.kind) {
    case 'answer': {
      const card = cards[event.card];
      if (phase.kind !== 'asking' || phase.card !== event.card || !card) {
        return { quiz, outcome: { kind: 'already-answered' } };
      }
      return {
        quiz: {
          ...quiz,
          answers: [...answers, event.judgement],
          phase: { kind: 'solved', card: event.card },
        },
        outcome: { kind: 'solved', card: event.card, judgement: event.judgement },
        recalled: { card, recall: recalls[event.judgement] },
      };
    }
    case 'next': {
      if (phase.card !== event.card) return { quiz, outcome: { kind: 'already-next' } };
      if (phase.kind === 'asking') return { quiz, outcome: { kind: 'not-answered' } };
      const card = phase.card + 1;
      if (card >= cards.length) return over(quiz, 'played');
      return {
        quiz: { ...quiz, phase: { kind: 'asking', card } },
        outcome: { kind: 'asked', card },
      };
    }
    case 'end':
      return over(quiz, 'ended');
    case 'article-removed':
      return over(quiz, 'article-removed');
  }
}

const recalls: Readonly<Record<Judgement, Recall>> = {
  right: 'good',
  close: 'hard',
  wrong: 'again',
};

function over(quiz: SoloQuiz, reason: SoloOverReason): SoloStep {
  const phase = { kind: 'over', reason } as const;
  return { quiz: { ...quiz, phase }, outcome: phase };
}
