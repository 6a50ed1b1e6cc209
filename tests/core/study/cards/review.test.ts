import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueReviews,
  type Recall,
  type Review,
  reviewCard,
} from '../../../../src/core/study/cards/review.js';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const recalls: readonly Recall[] = ['again', 'hard', 'good', 'easy'];

describe('reviewCard', () => {
  it('shows a card that is recalled at ever longer intervals', () => {
    let review = reviewCard(undefined, 'good', start);
    const days: number[] = [];
    for (let times = 0; times < 5; times++) {
      const { due } = review;
      review = reviewCard(review, 'good', due);
      days.push(Math.round((review.due - due) / day));
    }

    expect(days).toEqual([...days].sort((one, other) => one - other));
    expect(days.at(-1)).toBeGreaterThan(30);
  });

  it('shows a card that was forgotten again within a quarter of an hour', () => {
    const learnt = reviewCard(reviewCard(undefined, 'easy', start), 'good', start + 9 * day);

    const forgotten = reviewCard(learnt, 'again', learnt.due);

    expect(forgotten.due - learnt.due).toBeLessThanOrEqual(15 * 60_000);
    expect(forgotten).toMatchObject({ stage: 'relearning', lapses: 1 });
  });

  it('depends on the reviews alone, and is kept as JSON', () => {
    const reviews = fc.array(
      fc.tuple(fc.constantFrom(...recalls), fc.integer({ min: 1, max: 400 * day })),
      { minLength: 1, maxLength: 12 },
    );
    const replay = (list: readonly (readonly [Recall, number])[]) => {
      let at = start;
      let review: Review | undefined;
      for (const [recall, later] of list) {
        at += later;
        review = JSON.parse(JSON.stringify(reviewCard(review, recall, at)));
        expect(review?.due).toBeGreaterThan(at);
      }
      return review;
    };
    fc.assert(
      fc.property(reviews, (list) => {
        expect(replay(list)).toEqual(replay(list));
      }),
    );
  });
});

describe('dueReviews', () => {
  it('gives what is due, longest due first', () => {
    const review = reviewCard(undefined, 'good', start);
    const at = (due: number) => ({ ...review, due });

    expect(dueReviews([at(5), at(2), at(9)], 5).map(({ due }) => due)).toEqual([2, 5]);
  });
});
