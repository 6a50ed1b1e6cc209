import { expect, it } from 'vitest';
import type { SoloChange } from '../../../src/core/ports/solo-quiz-store.js';
import { reviewCard } from '../../../src/core/study/cards/review.js';
import {
  advanceSoloQuiz,
  createSoloQuiz,
  type SoloEvent,
  type SoloQuiz,
} from '../../../src/core/study/quiz/solo-quiz.js';
import { cards } from '../../core/study/quiz/card-fixture.js';
import { ada, ben, many, type Subject } from './subject.js';

export function soloQuizContract(subject: Subject): void {
  const quizOf = (userId: string, id = 'abc') => createSoloQuiz({ id, userId, cards });
  const step =
    (event: SoloEvent) =>
    (before: SoloQuiz): SoloChange => {
      const { quiz, recalled } = advanceSoloQuiz(before, event);
      if (!recalled) return { quiz };
      const plan = (review: Parameters<typeof reviewCard>[0]) =>
        reviewCard(review, recalled.recall, subject.now());
      return { quiz, recalled: { card: recalled.card, plan } };
    };
  const right: SoloEvent = { kind: 'answer', card: 0, judgement: 'right' };
  const of = (userId: string, id = 'abc') => ({ id, userId });

  it('reviews a card once, of many who click it at once', async () => {
    const { soloQuizzes } = subject.stores;
    expect(await soloQuizzes.start(quizOf(ada))).toEqual({ kind: 'started' });

    const outcomes = await Promise.all(many(20, () => soloQuizzes.change(of(ada), step(right))));

    const reviews = outcomes.flatMap((one) => ('review' in one && one.review ? [one.review] : []));
    expect(reviews).toHaveLength(1);
    const due = reviews[0]?.due ?? 0;
    expect(await soloQuizzes.due(ada, due - 1, 10)).toEqual([]);
    expect(await soloQuizzes.nextDue(ada, subject.now())).toBe(due);
    expect(await soloQuizzes.resting(ada, 'sample', due - 1)).toEqual(['card-0']);
    expect(await soloQuizzes.resting(ada, 'another', due - 1)).toEqual([]);
    expect(await soloQuizzes.due(ada, due, 10)).toEqual([{ card: cards[0], review: reviews[0] }]);
    expect(await soloQuizzes.due(ben, due, 10)).toEqual([]);
  });

  it('goes on from the review before', async () => {
    const { soloQuizzes } = subject.stores;
    await soloQuizzes.start(quizOf(ada));
    const first = await soloQuizzes.change(of(ada), step(right));
    subject.passTime(86_400_000);
    await soloQuizzes.start(quizOf(ada, 'next'));

    const second = await soloQuizzes.change(of(ada, 'next'), step(right));

    expect(first).toMatchObject({ review: { shown: 1 } });
    expect(second).toMatchObject({ review: { shown: 2 } });
  });

  it('knows no quiz but the last one of a person', async () => {
    const { soloQuizzes } = subject.stores;
    await soloQuizzes.start(quizOf(ada, 'old'));
    await soloQuizzes.start(quizOf(ada, 'new'));

    expect(await soloQuizzes.change(of(ada, 'old'), step(right))).toEqual({ kind: 'missing' });
    expect(await soloQuizzes.change(of(ben, 'new'), step(right))).toEqual({ kind: 'missing' });
    expect(await soloQuizzes.change(of(ada, 'new'), step(right))).toMatchObject({
      kind: 'changed',
    });
  });

  it('forgets cards that are there no more', async () => {
    const { soloQuizzes } = subject.stores;
    await soloQuizzes.start(quizOf(ada));
    await soloQuizzes.change(of(ada), step(right));

    await soloQuizzes.forget(ada, ['card-0']);
    await soloQuizzes.forget(ada, []);

    expect(await soloQuizzes.nextDue(ada, 0)).toBeUndefined();
  });

  it('keeps nothing of one who opted out, and forgets whom it is told to', async () => {
    const { soloQuizzes, privacy } = subject.stores;
    await soloQuizzes.start(quizOf(ada));
    await soloQuizzes.change(of(ada), step(right));
    const { soloQuizzes: own, cardReviews } = await privacy.show(ada);
    expect([own, cardReviews]).toMatchObject([[subject.now()], [{ article: 'sample' }]]);
    await privacy.optOut(ada);

    expect(await soloQuizzes.start(quizOf(ada))).toEqual({ kind: 'opted-out' });
    expect(await soloQuizzes.change(of(ada), step(right))).toEqual({ kind: 'opted-out' });
    expect(await privacy.delete(ada)).toBe(2);
    expect(await soloQuizzes.nextDue(ada, 0)).toBeUndefined();
  });
}
