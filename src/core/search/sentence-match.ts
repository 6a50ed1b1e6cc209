import { type IndexedSentence, roles } from './search-corpus.js';
import type { TermSimilarity } from './term-similarity.js';

/** What a sentence shares with a question; lists go by the places of the question's terms. */
export interface SentenceMatch {
  readonly sentence: IndexedSentence;
  /** How often each term occurs. */
  readonly counts: Float32Array;
  /** How alike each term and the sentence's nearest word are, in [0, 1]; 1 when it occurs. */
  readonly similarities: Float32Array;
  /** Where the question's terms occur, in the text's order. */
  readonly occurrences: readonly Occurrence[];
}

interface Occurrence {
  /** Position of the term in the question's terms. */
  readonly place: number;
  /** In words, from 1. */
  readonly position: number;
  /** Position in the sentence's terms. */
  readonly at: number;
}

/** Matches a sentence with a question. */
export function matchSentence(
  sentence: IndexedSentence,
  similarity: TermSimilarity,
  termCount: number,
): SentenceMatch {
  const counts = new Float32Array(termCount);
  const similarities = new Float32Array(termCount);
  const occurrences: Occurrence[] = [];
  for (let at = 0; at < sentence.terms.length; at++) {
    const term = sentence.terms[at] ?? -1;
    const place = similarity.placeOf(term);
    if (place >= 0) {
      counts[place] = (counts[place] ?? 0) + 1;
      occurrences.push({ place, position: sentence.positions[at] ?? 0, at });
    }
    if (sentence.roles[at] === roles.content) {
      similarity.raise(similarities, term);
    }
  }
  for (const { place } of occurrences) {
    similarities[place] = 1;
  }
  return { sentence, counts, similarities, occurrences };
}

/** Raises each number to the other list's where that is higher. */
export function keepHighest(numbers: Float32Array, others: Float32Array): void {
  for (let at = 0; at < numbers.length; at++) {
    const other = others[at] ?? 0;
    if (other > (numbers[at] ?? 0)) numbers[at] = other;
  }
}
