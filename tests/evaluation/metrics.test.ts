import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  calibrationError,
  meanReciprocalRank,
  quantile,
  recallAt,
} from '../../src/evaluation/metrics.js';

describe('meanReciprocalRank', () => {
  it('averages 1/rank, with nothing for what is missed or too far down', () => {
    expect(meanReciprocalRank([1, 2, undefined, 11], 10)).toBeCloseTo((1 + 0.5) / 4);
  });
});

describe('recallAt', () => {
  it('counts what is within the limit', () => {
    expect(recallAt([1, 3, 4, undefined], 3)).toBe(0.5);
  });
});

describe('areaUnderCurve', () => {
  it.each([
    ['all positives above', [3, 4], [1, 2], 1],
    ['all positives below', [1, 2], [3, 4], 0],
    ['one pair of four turned', [1, 3], [0, 2], 0.75],
    ['ties', [1, 1], [1, 1], 0.5],
    ['nothing to compare', [], [1], 0.5],
  ])('is right for %s', (_, positives, negatives, expected) => {
    expect(areaUnderCurve(positives, negatives)).toBe(expected);
  });
});

describe('calibrationError', () => {
  it('is 0 when of ten answers with 0.8 eight are right', () => {
    const forecasts = Array.from({ length: 10 }, (_, at) => ({ confidence: 0.8, isRight: at < 8 }));

    expect(calibrationError(forecasts)).toBeCloseTo(0);
  });

  it('weighs the distances of the bins by their size', () => {
    const forecasts = [
      { confidence: 0.95, isRight: true },
      { confidence: 0.95, isRight: false },
      { confidence: 0.05, isRight: false },
      { confidence: 0.05, isRight: false },
    ];

    expect(calibrationError(forecasts)).toBeCloseTo((0.45 * 2 + 0.05 * 2) / 4);
  });
});

describe('quantile', () => {
  it('gives the value at a share of the sorted list', () => {
    expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(quantile([], 0.5)).toBe(0);
  });
});
