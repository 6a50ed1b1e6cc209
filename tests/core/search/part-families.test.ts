import { describe, expect, it } from 'vitest';
import { sumByFamily } from '../../../src/core/search/part-families.js';
import { valueNames } from '../../../src/core/search/ranker.js';
import { termSignals } from '../../../src/core/search/term-signals.js';
import { chatTexts } from '../../../src/web/view/texts.js';

/** What a sentence is like, whatever was asked. */
const ofForm = ['position', 'sentences', 'sentence length', 'paragraph length', 'pronoun first'];

describe('sumByFamily', () => {
  it.each([...valueNames, ...termSignals])('knows what “%s” looks at', (name) => {
    const sums = sumByFamily({ [name]: 1 });

    expect(Object.values(sums).reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(sums.form).toBe(ofForm.includes(name) ? 1 : 0);
  });

  it.each(['en-US', 'zh-CN'] as const)('has words for every kind: %s', (locale) => {
    const { families } = chatTexts(locale).why;

    expect(Object.keys(families)).toEqual(Object.keys(sumByFamily({})));
  });
});
