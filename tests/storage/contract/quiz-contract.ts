import { expect, it } from 'vitest';
import { type KeptQuiz, nobody } from '../../../src/core/ports/quiz-store.js';
import {
  advanceGroupQuiz,
  type QuizEvent,
} from '../../../src/core/study/quiz/advance-group-quiz.js';
import { scoresOf } from '../../../src/core/study/quiz/group-quiz.js';
import { quizOf } from './some-quiz.js';
import { ada, ben, channelId, guildId, many, otherChannelId, type Subject } from './subject.js';

export function quizContract(subject: Subject): void {
  const after =
    (...events: readonly QuizEvent[]) =>
    (kept: KeptQuiz): KeptQuiz => ({
      ...kept,
      quiz: events.reduce((quiz, event) => advanceGroupQuiz(quiz, event).quiz, kept.quiz),
    });
  const answer = (by: string, { card = 0, isRight = true } = {}): QuizEvent => ({
    ...{ kind: 'answer', by, card, isRight, isKept: true },
    at: 2000,
  });
  const end: QuizEvent = { kind: 'end' };

  it('gives back what was kept, and one quiz a channel', async () => {
    const { quizzes } = subject.stores;
    const kept = quizOf(ada, { sessionId: 's1' });

    expect(await quizzes.add(kept)).toEqual({ kind: 'added' });

    expect(await quizzes.find('abc')).toEqual(kept);
    expect(await quizzes.current(channelId)).toEqual(kept);
    expect(await quizzes.latest(channelId, 5, 's1')).toEqual([kept]);
    expect(await quizzes.latest(channelId, 5, 's2')).toEqual([]);
    expect(await quizzes.find('other')).toBeUndefined();
    expect(await quizzes.add(quizOf(ben, { id: 'b' }))).toEqual({ kind: 'occupied' });
    const elsewhere = { guildId, channelId: otherChannelId };
    expect(await quizzes.add(quizOf(ben, { id: 'c', place: elsewhere }))).toEqual({
      kind: 'added',
    });
  });

  it('begins one quiz of many that are begun at once', async () => {
    const { quizzes } = subject.stores;

    const outcomes = await Promise.all(
      many(20, (number) => quizzes.add(quizOf(ada, { id: `q${number}` }))),
    );

    expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(1);
  });

  it('loses none of two hundred who answer at once, and counts each once', async () => {
    const { quizzes } = subject.stores;
    await quizzes.add(quizOf(ada));
    const give = (number: number) =>
      quizzes.change(
        'abc',
        after(answer(`9${number}`, { isRight: number % 2 === 0 })),
        `9${number}`,
      );

    await Promise.all([...many(200, give), ...many(200, give)]);
    await quizzes.change('abc', after({ kind: 'next', card: 0, below: 'asking', at: 2500 }));

    const kept = await quizzes.find('abc');
    const scores = kept ? scoresOf(kept.quiz) : [];
    expect(scores).toHaveLength(200);
    expect(scores.filter(({ right }) => right === 1)).toHaveLength(100);
    expect(scores.every(({ answered }) => answered === 1)).toBe(true);
  });

  it('shows the change of one who answers that person’s answers alone', async () => {
    const { quizzes } = subject.stores;
    await quizzes.add(quizOf(ada));
    await quizzes.change('abc', after(answer(ada)), ada);
    const seen: number[] = [];
    const look = (kept: KeptQuiz) => {
      seen.push(kept.quiz.answers.flat().length);
      return kept;
    };

    await quizzes.change('abc', look, ben);
    await quizzes.change('abc', look, ada);
    await quizzes.change('abc', look);

    expect(seen).toEqual([0, 1, 1]);
  });

  it('tells which quizzes are due: those not shown at once', async () => {
    const { quizzes } = subject.stores;
    await quizzes.add(quizOf(ada));
    expect(await quizzes.due(1000)).toEqual(['abc']);
    const shown = { kind: 'asking', card: 0, until: 11_000, messageId: '5' } as const;

    await quizzes.change('abc', (kept) => ({ ...kept, shown }));
    expect(await quizzes.due(10_999)).toEqual([]);
    expect(await quizzes.due(11_000)).toEqual(['abc']);
    await quizzes.change('abc', after(end));
    expect(await quizzes.due(1000)).toEqual(['abc']);
    await quizzes.change('abc', (kept) => ({ ...kept, shown: { kind: 'scores' } }));

    expect(await quizzes.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(await quizzes.current(channelId)).toBeUndefined();
    expect((await quizzes.find('abc'))?.quiz.host).toBe(nobody);
  });

  it('keeps neither answers nor the name of a host who opted out', async () => {
    const { quizzes, privacy } = subject.stores;
    await privacy.optOut(ada);
    await quizzes.add(quizOf(ada));

    expect(await quizzes.change('abc', after(answer(ada)), ada)).toEqual({ kind: 'opted-out' });

    expect(JSON.stringify(await quizzes.find('abc'))).not.toContain(ada);
  });

  it('leaves those out of scores who opted out later, and forgets whom it is told to', async () => {
    const { quizzes, privacy } = subject.stores;
    await quizzes.add(quizOf(ada));
    await quizzes.change('abc', after(answer(ada)), ada);
    await quizzes.change('abc', after(answer(ben)), ben);
    expect((await privacy.show(ada)).quizzes).toEqual([
      { quizId: 'abc', article: 'sample', isHost: true, answered: 1, right: 1 },
    ]);

    await privacy.optOut(ben);
    expect((await quizzes.find('abc'))?.quiz.answers.flat()).toHaveLength(1);
    expect(await privacy.delete(ada)).toBe(2);

    expect((await quizzes.find('abc'))?.quiz.answers.flat()).toEqual([]);
    expect(JSON.stringify(await quizzes.find('abc'))).not.toContain(ada);
  });

  it('goes with its channel', async () => {
    const { quizzes, privacy } = subject.stores;
    await quizzes.add(quizOf(ada));
    await quizzes.change('abc', after(answer(ben)), ben);

    await privacy.purgeChannel(channelId);

    expect(await quizzes.find('abc')).toBeUndefined();
    expect((await privacy.show(ben)).quizzes).toEqual([]);
  });
}
