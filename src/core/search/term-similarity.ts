import type { SearchCorpus } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';
import { wordTable } from './word-table.js';

/** Compares the terms of a corpus with those of one question. */
export interface TermSimilarity {
  /** The question's term that a term of the corpus matches; -1 when it matches none. */
  placeOf(term: number): number;
  /**
   * Raises each number to how alike a term of the corpus and that term of the question are, where
   * that is higher. It lies in [0, 1]: 1 for a match, `variantSimilarity` for words of one family,
   * else the cosine of their vectors.
   */
  raise(similarities: Float32Array, term: number): void;
}

/** What words with the same beginning count for: "econom-y" and "econom-ist". */
export const variantSimilarity = Math.fround(0.85);

/** Prepares the comparison; each term of the corpus is compared at most once. */
export function compareTerms(corpus: SearchCorpus, { terms }: SearchQuestion): TermSimilarity {
  const { dimensions, scales, vectors } = wordTable();
  const width = terms.length;
  const places = new Int16Array(corpus.vocabulary.length).fill(-1);
  terms.forEach(({ numbers }, place) => {
    for (const number of numbers) {
      if (places[number] === -1) places[number] = place;
    }
  });
  const beginnings = terms.map(({ token, isNumber }) => beginning(token.form, isNumber));
  const asked = terms.map(({ row }) =>
    row < 0 ? undefined : vectors.subarray(row * dimensions, (row + 1) * dimensions),
  );
  /** Where a term's numbers begin in `room`, and 1 more; 0 for a term not yet compared. */
  const starts = new Int32Array(corpus.vocabulary.length);
  let room = new Float32Array(firstRoom * width);
  let used = 0;
  return {
    placeOf: (term) => places[term] ?? -1,
    raise(similarities, term) {
      let at = (starts[term] ?? 0) - 1;
      if (at < 0) {
        at = compare(term);
        starts[term] = at + 1;
      }
      for (let place = 0; place < width; place++) {
        const alike = room[at + place] ?? 0;
        if (alike > (similarities[place] ?? 0)) similarities[place] = alike;
      }
    },
  };

  function compare(term: number): number {
    const at = used;
    used += width;
    if (used > room.length) {
      const larger = new Float32Array(2 * room.length);
      larger.set(room);
      room = larger;
    }
    const row = corpus.rows[term] ?? -1;
    const word = corpus.vocabulary[term] ?? '';
    for (let place = 0; place < width; place++) {
      const start = beginnings[place];
      const cosine = cosineOf(row, place);
      room[at + place] =
        start && word.startsWith(start) ? Math.max(variantSimilarity, cosine) : cosine;
    }
    const match = places[term] ?? -1;
    if (match >= 0) {
      room[at + match] = 1;
    }
    return at;
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

/** About as many terms as the paragraphs of one question have. */
const firstRoom = 1024;

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
