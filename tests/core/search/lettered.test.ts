import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/search/analyzer.js';

describe('analyze', () => {
  it.each(['zh', 'ja'])('stems words in letters amid %s like English', (language) => {
    const terms = (text: string) =>
      analyze(text, language).flatMap(({ kind, term }) => (kind === 'word' ? [term] : []));

    expect(terms('networks')).toEqual(terms('network'));
  });
});
