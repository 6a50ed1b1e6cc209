import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/web/search/split-words.js';

const formsOf = (text: string) => splitWords(text).map(({ form }) => form);

describe('splitWords', () => {
  it.each([
    ['case', 'The SEA', ['the', 'sea']],
    ['accents of Latin letters', 'Café déjà', ['cafe', 'deja']],
    ['ß', 'Straße', ['strasse']],
    ['letters that are one sign', 'ﬁre', ['fire']],
    ['nothing of other scripts', 'κύμα', ['κύμα']],
  ])('folds %s', (_what, text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it('splits Chinese and Japanese into pairs of neighbours, and a lone sign into itself', () => {
    expect(formsOf('区域创新')).toEqual(['区域', '域创', '创新']);
    expect(formsOf('茶')).toEqual(['茶']);
    expect(formsOf('カード')).toEqual(['カー', 'ード']);
    // A rare sign takes two units of UTF-16.
    expect(formsOf('𠮷野家')).toEqual(['𠮷野', '野家']);
  });

  it('parts scripts that stand together', () => {
    expect(formsOf('AI创新2025')).toEqual(['ai', '创新', '2025']);
  });

  it('finds no word where there is none', () => {
    expect(splitWords(' … —!? ')).toEqual([]);
  });

  it('tells in order where each word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { form, start, end } of splitWords(text)) {
          expect(start).toBeLessThan(end);
          expect(formsOf(text.slice(start, end))).toEqual([form]);
        }
      }),
    );
  });
});
