import type { Candidate } from '../../core/search/measure-candidates.js';
import type { Labels } from './listwise-loss.js';

/** A question with its measured candidates and what is right among them. */
export interface TrainingQuestion {
  /** Position of its article in the set. */
  readonly article: number;
  readonly candidates: readonly Pick<Candidate, 'paragraph' | 'values' | 'signals'>[];
  /** See `measureTraits`. */
  readonly traits: readonly Float32Array[];
  readonly labels: Labels;
}

/** How values are made comparable: less their mean, by their deviation. */
export interface Scaling {
  readonly mean: Float32Array;
  readonly scale: Float32Array;
}

/** Measures the mean and the deviation of lists of numbers of one length. */
export function measureScaling(lists: readonly Float32Array[]): Scaling {
  const size = lists[0]?.length ?? 0;
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (const list of lists) {
    for (let at = 0; at < size; at++) {
      const value = list[at] ?? 0;
      mean[at] = (mean[at] ?? 0) + value / lists.length;
      square[at] = (square[at] ?? 0) + (value * value) / lists.length;
    }
  }
  const scale = mean.map((average, at) =>
    Math.sqrt(Math.max(0, (square[at] ?? 0) - average * average)),
  );
  return {
    mean: Float32Array.from(mean, rounded),
    // A feature that never changes says nothing; dividing by 1 leaves it at 0.
    scale: Float32Array.from(scale, (deviation) => (deviation < 1e-4 ? 1 : rounded(deviation))),
  };
}

/** Makes values comparable. */
export function applyScaling(
  values: Float32Array,
  { mean, scale }: Scaling,
  clipAt = Number.POSITIVE_INFINITY,
): Float32Array {
  return values.map((value, at) => {
    const scaled = (value - (mean[at] ?? 0)) / (scale[at] ?? 1);
    return Math.max(-clipAt, Math.min(clipAt, scaled));
  });
}

/** Rounds to the digits that the weights file keeps. */
export function rounded(value: number): number {
  // Adding 0 turns -0 into 0.
  return Number(value.toFixed(4)) + 0;
}
