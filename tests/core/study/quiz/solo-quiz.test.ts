import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceSoloQuiz,
  createSoloQuiz,
  type SoloEvent,
  type SoloQuiz,
} from '../../../../src/core/study/quiz/solo-quiz.js';
import { cards } from './card-fixture.js';

const begin = () => createSoloQuiz({ id: 'q', userId: 'ann', cards });

describe('a quiz alone', () => {
  it.each([
    ['right', 'good'],
    ['close', 'hard'],
    ['wrong', 'again'],
  ] as const)('takes a %s answer for %s recall', (judgement, recall) => {
    const { recalled } = advanceSoloQuiz(begin(), { kind: 'answer', card: 0, judgement });

    expect(recalled).toEqual({ card: cards[0], recall });
  });

  it('reviews a card once, however often it is clicked', () => {
    const answer = { kind: 'answer', card: 0, judgement: 'right' } as const;
    const first = advanceSoloQuiz(begin(), answer);

    const second = advanceSoloQuiz(first.quiz, answer);

    expect(second.outcome).toEqual({ kind: 'already-answered' });
    expect(second.recalled).toBeUndefined();
  });

  it('stays consistent whatever is clicked, also after a restart', () => {
    const card = fc.nat(5);
    const event: fc.Arbitrary<SoloEvent> = fc.oneof(
      fc.record({
        kind: fc.constant('answer' as const),
        card,
        judgement: fc.constantFrom('right' as const, 'close' as const, 'wrong' as const),
      }),
      fc.record({ kind: fc.constant('next' as const), card }),
      fc.constantFrom<SoloEvent>({ kind: 'end' }, { kind: 'article-removed' }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let quiz = begin();
        let reviews = 0;
        for (const one of events) {
          const kept = JSON.parse(JSON.stringify(quiz)) as SoloQuiz;
          const step = advanceSoloQuiz(kept, one);
          quiz = step.quiz;
          reviews += step.recalled ? 1 : 0;
          expect(quiz.answers).toHaveLength(reviews);
          if (quiz.phase.kind !== 'over') {
            expect(quiz.answers).toHaveLength(
              quiz.phase.card + (quiz.phase.kind === 'solved' ? 1 : 0),
            );
          }
        }
      }),
    );
  });
});
