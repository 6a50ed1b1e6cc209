import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceGroupQuiz,
  createGroupQuiz,
  type QuizEvent,
  type QuizStep,
} from '../../../../src/core/study/quiz/advance-group-quiz.js';
import { type GroupQuiz, scoresOf } from '../../../../src/core/study/quiz/group-quiz.js';
import { cards } from './card-fixture.js';

const roundMs = 20_000;
const begin = () => createGroupQuiz({ id: 'q', host: 'ann', cards, roundMs, at: 0 });

/** Plays events, each after a restart, and gives the last step. */
function play(first: QuizStep, ...events: readonly QuizEvent[]): QuizStep {
  let step = first;
  for (const event of events) {
    step = advanceGroupQuiz(JSON.parse(JSON.stringify(step.quiz)) as GroupQuiz, event);
  }
  return step;
}

const answer = (by: string, isRight: boolean, at = 1000, card = 0): QuizEvent => ({
  kind: 'answer',
  by,
  card,
  isRight,
  at,
  isKept: true,
});
const tick = (at: number): QuizEvent => ({ kind: 'tick', at });

describe('a quiz together', () => {
  it('begins with the first card', () => {
    expect(begin().effects).toEqual([{ kind: 'post-card', card: 0, until: roundMs }]);
  });

  it('counts one answer each, the first', () => {
    const { quiz, outcome } = play(begin(), answer('bob', false), answer('bob', true));

    expect(outcome).toEqual({ kind: 'already-answered' });
    expect(quiz.answers[0]).toEqual([{ userId: 'bob', isRight: false, tookMs: 1000 }]);
  });

  it('counts 200 people who answer at once, each once', () => {
    const all = Array.from({ length: 200 }, (_, at) => answer(`p${at}`, at % 2 === 0));

    const { quiz, effects } = play(begin(), ...all, ...all, tick(roundMs + 1));

    expect(quiz.answers[0]).toHaveLength(200);
    expect(effects[0]).toMatchObject({ kind: 'post-solution', card: 0 });
    expect(scoresOf(quiz).filter(({ right }) => right === 1)).toHaveLength(100);
  });

  it('takes no answer after the time, even before the card is closed', () => {
    expect(play(begin(), answer('bob', true, roundMs + 1)).outcome).toEqual({ kind: 'too-late' });
  });

  it('tells people who want nothing kept, and keeps nothing', () => {
    const { quiz, outcome } = play(begin(), {
      kind: 'answer',
      by: 'bob',
      card: 0,
      isRight: true,
      at: 1,
      isKept: false,
    });

    expect(outcome).toEqual({ kind: 'told', isRight: true });
    expect(quiz.answers.flat()).toEqual([]);
  });

  it('shows the solution once, however often Next is clicked', () => {
    const next = { kind: 'next', card: 0, below: 'asking', at: 5000 } as const;

    const first = play(begin(), answer('bob', true), next);
    const second = play(first, next);

    expect(first.effects).toEqual([{ kind: 'post-solution', card: 0, right: ['bob'] }]);
    expect(second.outcome).toEqual({ kind: 'already-next' });
  });

  it('ends with the scores: more right first, then the quicker', () => {
    let step = begin();
    for (let card = 0; card < cards.length; card++) {
      const at = step.quiz.phase.kind === 'asking' ? step.quiz.phase.until - roundMs : 0;
      step = play(
        step,
        answer('slow', true, at + 9000, card),
        answer('quick', true, at + 1000, card),
        answer('best', card < 4, at + 500, card),
        answer('worst', false, at + 10, card),
        tick(at + roundMs + 1),
        tick(at + roundMs + 10_000),
      );
    }

    expect(step.effects).toEqual([{ kind: 'post-scores', reason: 'played' }]);
    expect(scoresOf(step.quiz).map(({ userId }) => userId)).toEqual([
      'best',
      'quick',
      'slow',
      'worst',
    ]);
  });

  it('keeps the score of an open card to itself', () => {
    expect(scoresOf(play(begin(), answer('bob', true)).quiz)).toEqual([]);
  });

  it('ends when nobody answers any more, or the bot was down for long', () => {
    const asleep = play(begin(), tick(3_600_000));
    expect(asleep.outcome).toEqual({ kind: 'over', reason: 'lapsed' });

    let step = begin();
    for (let at = 0; at < 200_000; at += 10_000) step = play(step, tick(at));
    expect(step.quiz.phase).toEqual({ kind: 'over', reason: 'lapsed' });
  });

  it('asks the card again once it can', () => {
    const stopped = play(begin(), answer('bob', true), { kind: 'hindered', reason: 'failed' });
    expect(play(stopped, answer('eve', true)).outcome.kind).toBe('stopped');

    const { effects, quiz } = play(stopped, { kind: 'resume', at: 60_000 });

    expect(effects).toEqual([{ kind: 'post-card', card: 0, until: 60_000 + roundMs }]);
    expect(quiz.answers[0]).toHaveLength(1);
  });

  it('forgets a person, also when it is over', () => {
    const ended = play(begin(), answer('bob', true), { kind: 'end' });

    expect(scoresOf(play(ended, { kind: 'forget', by: 'bob' }).quiz)).toEqual([]);
  });

  it('stays consistent whatever happens in whatever order', () => {
    const card = fc.nat(4);
    const at = fc.nat(120_000);
    const event: fc.Arbitrary<QuizEvent> = fc.oneof(
      fc.record({
        kind: fc.constant('answer' as const),
        by: fc.constantFrom('ann', 'bob', 'eve'),
        card,
        isRight: fc.boolean(),
        at,
        isKept: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('tick' as const), at }),
      fc.record({
        kind: fc.constant('next' as const),
        card,
        below: fc.constantFrom('asking' as const, 'solved' as const),
        at,
      }),
      fc.record({ kind: fc.constant('resume' as const), at }),
      fc.constantFrom<QuizEvent>(
        { kind: 'hindered', reason: 'missing-permission' },
        { kind: 'end' },
        { kind: 'channel-deleted' },
        { kind: 'article-removed' },
        { kind: 'forget', by: 'ann' },
      ),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let step = begin();
        let scores = 0;
        for (const one of events) {
          const wasOver = step.quiz.phase.kind === 'over';
          step = play(step, one);
          const { quiz, effects } = step;
          if (wasOver) expect(effects).toEqual([]);
          scores += effects.filter(({ kind }) => kind === 'post-scores').length;
          expect(scores).toBe(quiz.phase.kind === 'over' ? 1 : 0);
          for (const given of quiz.answers) {
            expect(new Set(given.map(({ userId }) => userId)).size).toBe(given.length);
          }
          if (quiz.phase.kind !== 'over') expect(quiz.phase.card).toBeLessThan(cards.length);
        }
      }),
    );
  });
});
