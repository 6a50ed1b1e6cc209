import { type FSRS, fsrs, type Grade, Rating, State } from 'ts-fsrs';

/**
 * What is remembered of a person's recalling one card, by the Free Spaced Repetition
 * Scheduler (https://github.com/open-spaced-repetition); plain data.
 * All times are milliseconds since 1970 in UTC.
 */
export interface Review {
  /** When the card is to be shown again. */
  readonly due: number;
  readonly lastAt: number;
  /** Days after which nine of ten would still be recalled; above 0. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningStep: number;
  /** How often it was shown, and how often forgotten after it had been learnt. */
  readonly shown: number;
  readonly lapses: number;
  readonly stage: 'learning' | 'review' | 'relearning';
}

/** How well something was recalled: not at all; with an error or effort; well; at once. */
export type Recall = 'again' | 'hard' | 'good' | 'easy';

/**
 * Reviews a card: plans when it is to be shown again.
 *
 * @param review - Absent for a card that the person has never seen.
 */
export function reviewCard(review: Review | undefined, recall: Recall, at: number): Review {
  const { card } = scheduler().next(toScheduled(review, at), at, grades[recall]);
  return {
    due: card.due.getTime(),
    lastAt: at,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningStep: card.learning_steps,
    shown: card.reps,
    lapses: card.lapses,
    stage: stages.find(([state]) => state === card.state)?.[1] ?? 'learning',
  };
}

/** Gives the reviews that are due, longest due first; empty when none is. */
export function dueReviews<T extends Review>(reviews: readonly T[], at: number): readonly T[] {
  return reviews.filter(({ due }) => due <= at).sort((one, other) => one.due - other.due);
}

const grades: Readonly<Record<Recall, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const stages = [
  [State.Learning, 'learning'],
  [State.Review, 'review'],
  [State.Relearning, 'relearning'],
] as const;

let made: FSRS | undefined;

/** Without fuzz, so that the same reviews always give the same plan. */
function scheduler(): FSRS {
  made ??= fsrs({ enable_fuzz: false });
  return made;
}

function toScheduled(review: Review | undefined, at: number) {
  return {
    due: review?.due ?? at,
    stability: review?.stability ?? 0,
    difficulty: review?.difficulty ?? 0,
    elapsed_days: 0,
    scheduled_days: review?.scheduledDays ?? 0,
    learning_steps: review?.learningStep ?? 0,
    reps: review?.shown ?? 0,
    lapses: review?.lapses ?? 0,
    state: stages.find(([, stage]) => stage === review?.stage)?.[0] ?? State.New,
    ...(review ? { last_review: review.lastAt } : {}),
  };
}
