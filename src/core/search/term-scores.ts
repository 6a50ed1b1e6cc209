import type { TermWeights } from './term-weights.js';

/** Words of a usual sentence and of a usual paragraph. */
export const usualSentence = 25;
export const usualParagraph = 120;

/** Robertson's parameters as tuned for short passages in Anserini. */
const k1 = 0.9;
const b = 0.4;

/**
 * Scores a text by how often it has the question's terms (Okapi BM25).
 *
 * @param counts - How often each term occurs.
 * @param relativeLength - The text's length by the usual one.
 */
export function bm25(counts: Float32Array, relativeLength: number, { idf }: TermWeights): number {
  let score = 0;
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    score += ((idf[place] ?? 0) * count * (k1 + 1)) / (count + k1 * (1 - b + b * relativeLength));
  }
  return score;
}

/** Gives the share of the question's idf that the terms have that occur at all, in [0, 1]. */
export function share({ idf, mass }: TermWeights, counts: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < idf.length; place++) {
    sum += (counts[place] ?? 0) > 0 ? (idf[place] ?? 0) : 0;
  }
  return sum / mass;
}

/** Cosines below this say nothing: any two words of one topic reach it. */
const leastSimilarity = 0.3;

/**
 * Gives the share of the question's idf, each term counted by how alike its nearest word is.
 *
 * @param likeness - What to count a term for instead of its entry in `similarities`.
 */
export function softShare(
  { idf, mass }: TermWeights,
  similarities: Float32Array,
  likeness?: (alike: number, place: number) => number,
): number {
  let sum = 0;
  for (let place = 0; place < idf.length; place++) {
    const own = similarities[place] ?? 0;
    const alike = likeness ? likeness(own, place) : own;
    sum += (idf[place] ?? 0) * Math.max(0, (alike - leastSimilarity) / (1 - leastSimilarity));
  }
  return sum / mass;
}
