import type { Measured } from './measured.js';
import type { SentenceMatch } from './sentence-match.js';
import { share, softShare } from './term-scores.js';
import type { TermWeights } from './term-weights.js';
import { cues } from './token-cues.js';

/** Whether a term occurs. */
export function has(counts: Float32Array, place: number): boolean {
  return (counts[place] ?? 0) > 0;
}

/** The share of the idf in the sentence, and in the one before or after it where so asked. */
export function shareWith(
  { match, paragraph, at, weights: { idf, mass } }: Measured,
  { before, after }: { readonly before: boolean; readonly after: boolean },
): number {
  const previous = before ? paragraph.sentences[at - 1]?.counts : undefined;
  const next = after ? paragraph.sentences[at + 1]?.counts : undefined;
  let sum = 0;
  for (let place = 0; place < idf.length; place++) {
    const isThere =
      has(match.counts, place) ||
      (previous !== undefined && has(previous, place)) ||
      (next !== undefined && has(next, place));
    sum += isThere ? (idf[place] ?? 0) : 0;
  }
  return sum / mass;
}

/** What share of the idf the previous sentence adds. */
export function gainOfPrevious(measured: Measured): number {
  const { match, weights } = measured;
  return shareWith(measured, { before: true, after: false }) - share(weights, match.counts);
}

/** The share of the idf of names or numbers that is matched; -1 without any. */
export function shareOf(
  { question: { terms }, weights: { idf } }: Measured,
  counts: Float32Array,
  kind: 'isName' | 'isNumber',
): number {
  let all = 0;
  let matched = 0;
  for (let place = 0; place < terms.length; place++) {
    if (terms[place]?.[kind]) {
      all += idf[place] ?? 0;
      matched += has(counts, place) ? (idf[place] ?? 0) : 0;
    }
  }
  return all === 0 ? -1 : matched / all;
}

/** The highest idf among the terms that are matched, or among those that are not. */
export function highest({ idf }: TermWeights, counts: Float32Array, isMatched: boolean): number {
  let most = 0;
  for (let place = 0; place < idf.length; place++) {
    if (has(counts, place) === isMatched) most = Math.max(most, idf[place] ?? 0);
  }
  return most;
}

/** How many terms occur. */
export function countMatched({ counts }: SentenceMatch): number {
  let sum = 0;
  for (let place = 0; place < counts.length; place++) {
    sum += has(counts, place) ? 1 : 0;
  }
  return sum;
}

/** Whether a term that names what is asked for occurs; -1 without one. */
export function headMatched({ question: { terms }, match }: Measured): number {
  let found = -1;
  for (let place = 0; place < terms.length; place++) {
    if (terms[place]?.isHead) found = Math.max(found, has(match.counts, place) ? 1 : 0);
  }
  return found;
}

/** 1 when the sentence begins with a pronoun, else 0. */
export function pronounFirst({ match }: Measured): number {
  return (match.sentence.cues[0] ?? 0) & cues.pronoun ? 1 : 0;
}

/** How alike the nearest word of a missed term is, at most. */
export function closestMissed({ match: { counts, similarities } }: Measured): number {
  let most = 0;
  for (let place = 0; place < similarities.length; place++) {
    if (!has(counts, place)) most = Math.max(most, similarities[place] ?? 0);
  }
  return most;
}

/** The share of like meaning in this and the previous sentence. */
export function meaningWithPrevious({ match, paragraph, at, weights }: Measured): number {
  const previous = paragraph.sentences[at - 1]?.similarities;
  return softShare(weights, match.similarities, (alike, place) =>
    Math.max(alike, previous?.[place] ?? 0),
  );
}
