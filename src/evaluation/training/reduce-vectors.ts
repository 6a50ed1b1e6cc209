import { analyze } from '../../core/search/analyzer.js';
import { principalComponents } from './principal-components.js';

/** Words in the order of their frequency, each with its vector. */
export interface WordVectors {
  readonly words: readonly string[];
  vectorOf(word: string): readonly number[];
  readonly dimensions: number;
}

/** Terms in the order of their frequency, with their vectors as signed bytes, row by row. */
export interface ReducedVectors {
  readonly terms: readonly string[];
  readonly bytes: Int8Array;
}

export interface Reduction {
  /** How many terms stay, the most frequent. */
  readonly terms: number;
  /** How many numbers a vector has afterwards. */
  readonly dimensions: number;
}

/** Reduces word vectors: forms of one stem averaged by frequency, fewer dimensions, bytes. */
export function reduceVectors(
  source: WordVectors,
  { terms, dimensions }: Reduction,
): ReducedVectors {
  const kept = averageForms(source).slice(0, terms);
  const mean = averageOf(kept.map(({ vector }) => vector));
  const centred = kept.map(({ vector }) => vector.map((one, k) => one - (mean[k] ?? 0)));
  // The first component tells frequent words from rare ones, not one meaning from another.
  const directions = principalComponents(covarianceOf(centred)).slice(1, dimensions + 1);
  const projected = centred.map((vector) => {
    const short = directions.map((direction) => dot(vector, direction));
    const length = Math.hypot(...short) || 1;
    return short.map((one) => one / length);
  });
  const largest = projected.reduce(
    (most, vector) => vector.reduce((high, one) => Math.max(high, Math.abs(one)), most),
    0,
  );
  const bytes = Int8Array.from(projected.flat(), (one) => Math.round((one * 127) / largest));
  return { terms: kept.map(({ term }) => term), bytes };
}

/** Words beyond this rank add nothing but rare names. */
const mostWords = 120_000;
/** Zipf's law with Mandelbrot's offset: the frequency of a word by its rank. */
const zipfOffset = 2.7;

interface TermVector {
  readonly term: string;
  readonly frequency: number;
  readonly vector: readonly number[];
}

function averageForms({ words, vectorOf, dimensions }: WordVectors): readonly TermVector[] {
  const sums = new Map<string, { frequency: number; vector: Float64Array }>();
  words.slice(0, mostWords).forEach((word, rank) => {
    const [token, ...others] = /^[a-z]{2,}$/.test(word) ? analyze(word, 'en') : [];
    if (!token || others.length > 0) return;
    const sum = sums.get(token.term) ?? { frequency: 0, vector: new Float64Array(dimensions) };
    const frequency = 1 / (rank + zipfOffset);
    const vector = vectorOf(word);
    sum.frequency += frequency;
    for (let k = 0; k < dimensions; k++) {
      sum.vector[k] = (sum.vector[k] ?? 0) + frequency * (vector[k] ?? 0);
    }
    sums.set(token.term, sum);
  });
  return [...sums]
    .map(([term, { frequency, vector }]) => ({
      term,
      frequency,
      vector: [...vector].map((one) => one / frequency),
    }))
    .sort((one, other) => other.frequency - one.frequency);
}

function averageOf(vectors: readonly (readonly number[])[]): readonly number[] {
  const sums = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    vector.forEach((one, k) => {
      sums[k] = (sums[k] ?? 0) + one / vectors.length;
    });
  }
  return [...sums];
}

function covarianceOf(vectors: readonly (readonly number[])[]): readonly number[][] {
  const size = vectors[0]?.length ?? 0;
  const sums = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const vector of vectors) {
    for (let row = 0; row < size; row++) {
      const line = sums[row] ?? [];
      const value = (vector[row] ?? 0) / vectors.length;
      for (let column = 0; column < size; column++) {
        line[column] = (line[column] ?? 0) + value * (vector[column] ?? 0);
      }
    }
  }
  return sums;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
}
