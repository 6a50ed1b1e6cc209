import { generalShare, wordTable } from './word-table.js';

/**
 * Adds up the vectors of words, rare words counting more than frequent ones.
 *
 * @param rows - Rows of the word table; -1 for a word that it lacks.
 */
export function sumVectors(rows: readonly number[]): Float32Array {
  const { dimensions, scales, vectors } = wordTable();
  const sum = new Float32Array(dimensions);
  for (const row of rows) {
    if (row < 0) continue;
    const weight = -Math.log(generalShare(row)) * (scales[row] ?? 0);
    for (let k = 0, from = row * dimensions; k < dimensions; k++, from++) {
      sum[k] = (sum[k] ?? 0) + weight * (vectors[from] ?? 0);
    }
  }
  return sum;
}

/** Adds up vectors as they are. */
export function addVectors(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let k = 0; k < sum.length; k++) {
      sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0);
    }
  }
  return sum;
}

/** Gives the cosine of two vectors; 0 when one is all zeros. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let product = 0;
  let first = 0;
  let second = 0;
  for (let k = 0; k < one.length; k++) {
    const a = one[k] ?? 0;
    const b = other[k] ?? 0;
    product += a * b;
    first += a * a;
    second += b * b;
  }
  return product / (Math.sqrt(first * second) || 1);
}
