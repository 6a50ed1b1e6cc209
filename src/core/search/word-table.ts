import { dimensions, terms, vectors } from './word-vectors.js';

/** What is known of English words in general: how frequent they are and what they are like. */
export interface WordTable {
  /** How many numbers a vector has. */
  readonly dimensions: number;
  /** The row of each listed term; the most frequent term is in row 0. */
  readonly rows: ReadonlyMap<string, number>;
  /** The vectors, row by row; each has the length 1 once multiplied by its row's scale. */
  readonly vectors: Int8Array;
  readonly scales: Float32Array;
}

/** Unpacks the table on first use, which takes some 20 ms. */
export function wordTable(): WordTable {
  unpacked ??= unpack();
  return unpacked;
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

let unpacked: WordTable | undefined;

function unpack(): WordTable {
  const rows = new Map(terms.split(' ').map((term, row) => [term, row]));
  const bytes = atob(vectors);
  const values = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    values[at] = bytes.charCodeAt(at);
  }
  const scales = new Float32Array(rows.size);
  for (let row = 0; row < rows.size; row++) {
    let sum = 0;
    for (let at = row * dimensions; at < (row + 1) * dimensions; at++) {
      sum += (values[at] ?? 0) ** 2;
    }
    scales[row] = 1 / Math.sqrt(sum || 1);
  }
  return { dimensions, rows, vectors: values, scales };
}
