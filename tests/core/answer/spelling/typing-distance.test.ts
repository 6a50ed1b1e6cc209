import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lettersOf,
  mayBeNear,
  typingDistance,
} from '../../../../src/core/answer/spelling/typing-distance.js';

const word = fc.string({ unit: fc.constantFrom(...'abdehrst'), minLength: 1, maxLength: 9 });

describe('typingDistance', () => {
  it.each([
    ['equal words', 'boat', 'boat', 0],
    ['a letter missing', 'bot', 'boat', 1],
    ['a letter too many', 'boart', 'boat', 1],
    ['a wrong letter', 'bolt', 'boat', 1],
    ['a key beside', 'bost', 'boat', 0.7],
    ['two letters swapped', 'baot', 'boat', 0.7],
    ['a letter doubled', 'booat', 'boat', 0.6],
    ['a doubled letter typed once', 'hary', 'harry', 0.6],
  ])('counts %s', (_, typed, meant, distance) => {
    expect(typingDistance(typed, meant, 2)).toBeCloseTo(distance);
  });

  it('gives up beyond the limit', () => {
    expect(typingDistance('harbour', 'orchard', 2)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is zero for equal words alone, and never above the limit but for infinity', () => {
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        const distance = typingDistance(typed, meant, 2);

        expect(distance === 0).toBe(typed === meant);
        expect(distance <= 2 || distance === Number.POSITIVE_INFINITY).toBe(true);
      }),
    );
  });

  it('is never within a limit that the letters rule out', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 1.4, 2), (typed, meant, limit) => {
        const isNear = typingDistance(typed, meant, limit) !== Number.POSITIVE_INFINITY;

        expect(!isNear || mayBeNear(lettersOf(typed), lettersOf(meant), limit)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
