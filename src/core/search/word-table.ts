import { dimensions, terms, vectors } from './word-vectors.js';

/** What is known of English words in general: how frequent they are and what they are like. */
export interface WordTable {
  /** How many numbers a vector has. */
  readonly dimensions: number;
  /**
   * Finds the row of a term, the most frequent term being in row 0, and unpacks it on first use.
   *
   * @returns -1 for a term that is not listed.
   */
  rowOf(term: string): number;
  /**
   * The vectors, row by row; each has the length 1 once multiplied by its row's scale. Zeros
   * where `rowOf` has not given the row yet.
   */
  readonly vectors: Int8Array;
  readonly scales: Float32Array;
}

/** Reads the list of terms on first use, which takes some 15 ms; an article needs few vectors. */
export function wordTable(): WordTable {
  opened ??= open();
  return opened;
}

/**
 * Estimates the share of paragraphs of general English that hold a term, by Zipf's law: the
 * frequency of a word falls with its rank.
 *
 * @param row - The term's row in the table, -1 when it is not listed.
 */
export function generalShare(row: number): number {
  const rank = row < 0 ? unlistedRank : row;
  return 1 - Math.exp((-paragraphWords * zipfConstant) / (rank + zipfOffset));
}

/** The table ends at rank 40,000; a word that it lacks is somewhere behind. */
const unlistedRank = 60_000;
/** Words of a usual paragraph. */
const paragraphWords = 120;
/** Makes the frequencies of 400,000 ranks sum to 1, with Mandelbrot's usual offset. */
const zipfConstant = 0.075;
const zipfOffset = 2.7;

let opened: WordTable | undefined;

/** Base64 writes 3 bytes as 4 letters; a row's bytes are a multiple of 3, so rows end evenly. */
const rowLetters = (dimensions / 3) * 4;

function open(): WordTable {
  const rows = readTerms();
  const values = new Int8Array(rows.size * dimensions);
  const scales = new Float32Array(rows.size);
  return { dimensions, rowOf, vectors: values, scales };

  function rowOf(term: string): number {
    const row = rows.get(term) ?? -1;
    if (row >= 0 && scales[row] === 0) {
      unpack(row);
    }
    return row;
  }

  function unpack(row: number): void {
    const bytes = atob(vectors.slice(row * rowLetters, (row + 1) * rowLetters));
    let sum = 0;
    for (let k = 0, at = row * dimensions; k < dimensions; k++, at++) {
      values[at] = bytes.charCodeAt(k);
      sum += (values[at] ?? 0) ** 2;
    }
    scales[row] = 1 / Math.sqrt(sum || 1);
  }
}

function readTerms(): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let start = 0; start < terms.length; ) {
    const space = terms.indexOf(' ', start);
    const end = space < 0 ? terms.length : space;
    rows.set(terms.slice(start, end), rows.size);
    start = end + 1;
  }
  return rows;
}
