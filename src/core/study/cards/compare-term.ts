import { stemWord } from '../../search/stem-word.js';
import { wordTable } from '../../search/word-table.js';

/**
 * Compares an English term with others by the vectors of their words, the last one, which says
 * what it is, counting twice.
 *
 * @returns The cosine; 0 where the last word of either is unknown.
 */
export function compareTerm(meant: string): (other: string) => number {
  const vector = vectorOf(meant);
  return (other) => {
    const compared = vectorOf(other);
    return vector && compared ? cosine(vector, compared) : 0;
  };
}

function vectorOf(term: string): Float64Array | undefined {
  if (kept.has(term)) return kept.get(term);
  const vector = sumOf(term);
  if (kept.size >= roomFor) kept.clear();
  kept.set(term, vector);
  return vector;
}

const kept = new Map<string, Float64Array | undefined>();
const roomFor = 20_000;

function sumOf(term: string): Float64Array | undefined {
  const { rowOf, vectors, scales, dimensions } = wordTable();
  const rows = term
    .toLowerCase()
    .split(/[\s-]/u)
    .map((word) => rowOf(stemWord(word, 'en')));
  if ((rows.at(-1) ?? -1) < 0) return undefined;
  const sum = new Float64Array(dimensions);
  rows.forEach((row, at) => {
    if (row < 0) return;
    const part = (scales[row] ?? 0) * (at === rows.length - 1 ? 2 : 1);
    for (let k = 0; k < dimensions; k += 1) {
      sum[k] = (sum[k] ?? 0) + part * (vectors[row * dimensions + k] ?? 0);
    }
  });
  return sum;
}

function cosine(one: Float64Array, other: Float64Array): number {
  let [sum, first, second] = [0, 0, 0];
  for (let k = 0; k < one.length; k += 1) {
    const [a, b] = [one[k] ?? 0, other[k] ?? 0];
    sum += a * b;
    first += a * a;
    second += b * b;
  }
  return sum / Math.sqrt(first * second || 1);
}
