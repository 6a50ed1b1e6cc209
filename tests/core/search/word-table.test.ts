import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordTable } from '../../../src/core/search/word-table.js';
import { terms } from '../../../src/core/search/word-vectors.js';

const listed = terms.split(' ');

describe('wordTable', () => {
  it('gives each listed term its place in the order of frequency', () => {
    fc.assert(
      fc.property(fc.nat(listed.length - 1), (row) => {
        expect(wordTable().rowOf(listed[row] ?? '')).toBe(row);
      }),
    );
  });

  it('has a vector of length 1 for each row that it has given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listed), (term) => {
        const { dimensions, rowOf, scales, vectors } = wordTable();
        const row = rowOf(term);
        const own = vectors.slice(row * dimensions, (row + 1) * dimensions);

        const length = Math.hypot(...own) * (scales[row] ?? 0);

        expect(length).toBeCloseTo(1, 5);
      }),
    );
  });

  it('gives -1 for a term that is not listed', () => {
    expect(wordTable().rowOf('qqqqzzzz')).toBe(-1);
    expect(wordTable().rowOf('')).toBe(-1);
  });
});
