import type { SearchCorpus } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';
import { wordTable } from './word-table.js';

/** Compares the terms of a corpus with those of one question. */
export interface TermSimilarity {
  /** The question's term that a term of the corpus matches; -1 when it matches none. */
  placeOf(term: number): number;
  /**
   * How alike a term of the corpus and each of the question's terms are, in [0, 1]: 1 for a
   * match, `variantSimilarity` for words of one family, else the cosine of their vectors.
   */
  similarities(term: number): Float32Array;
}

/** What words with the same beginning count for: "econom-y" and "econom-ist". */
export const variantSimilarity = Math.fround(0.85);

/** Prepares the comparison; each term of the corpus is compared at most once. */
export function compareTerms(corpus: SearchCorpus, { terms }: SearchQuestion): TermSimilarity {
  const { dimensions, scales, vectors } = wordTable();
  const places = new Int16Array(corpus.vocabulary.length).fill(-1);
  terms.forEach(({ numbers }, place) => {
    for (const number of numbers) {
      if (places[number] === -1) places[number] = place;
    }
  });
  const beginnings = terms.map(({ token, isNumber }) => beginning(token.form, isNumber));
  const known = new Array<Float32Array | undefined>(corpus.vocabulary.length);
  const asked = terms.map(({ row }) =>
    row < 0 ? undefined : vectors.subarray(row * dimensions, (row + 1) * dimensions),
  );
  return {
    placeOf: (term) => places[term] ?? -1,
    similarities(term) {
      const found = known[term];
      if (found) return found;
      const compared = compare(term);
      known[term] = compared;
      return compared;
    },
  };

  function compare(term: number): Float32Array {
    const similarities = new Float32Array(terms.length);
    const row = corpus.rows[term] ?? -1;
    const word = corpus.vocabulary[term] ?? '';
    for (let place = 0; place < terms.length; place++) {
      const start = beginnings[place];
      const cosine = cosineOf(row, place);
      similarities[place] =
        start && word.startsWith(start) ? Math.max(variantSimilarity, cosine) : cosine;
    }
    const match = places[term] ?? -1;
    if (match >= 0) {
      similarities[match] = 1;
    }
    return similarities;
  }

  function cosineOf(row: number, place: number): number {
    const vector = asked[place];
    if (row < 0 || !vector) {
      return 0;
    }
    const product = dotProduct(vectors, row * dimensions, vector);
    return Math.max(0, product * (scales[row] ?? 0) * (scales[terms[place]?.row ?? -1] ?? 0));
  }
}

/**
 * Multiplies vectors of signed bytes, exactly: at most 127² each, the products fit an integer of
 * 32 bits by far. Four sums go side by side.
 */
function dotProduct(one: Int8Array, from: number, other: Int8Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let k = 0;
  for (let at = from; k + 4 <= other.length; k += 4, at += 4) {
    first = (first + Math.imul(one[at] ?? 0, other[k] ?? 0)) | 0;
    second = (second + Math.imul(one[at + 1] ?? 0, other[k + 1] ?? 0)) | 0;
    third = (third + Math.imul(one[at + 2] ?? 0, other[k + 2] ?? 0)) | 0;
    fourth = (fourth + Math.imul(one[at + 3] ?? 0, other[k + 3] ?? 0)) | 0;
  }
  for (; k < other.length; k++) {
    first = (first + Math.imul(one[from + k] ?? 0, other[k] ?? 0)) | 0;
  }
  return first + second + third + fourth;
}

/** The part that words of one family share: all but two letters, 4 to 6 of them. */
function beginning(form: string, isNumber: boolean): string {
  return isNumber || form.length < 5
    ? ''
    : form.slice(0, Math.max(4, Math.min(6, form.length - 2)));
}
