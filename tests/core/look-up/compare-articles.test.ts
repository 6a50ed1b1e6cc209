import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { compareArticles } from '../../../src/core/look-up/compare-articles.js';
import { granary, lighthouse } from './look-up-articles.js';

const library = createLibrary([granary, lighthouse]);

describe('compareArticles', () => {
  it('gives the passage of the article that answers, and none of the other, in order', () => {
    const compared = compareArticles('When did the lamp go electric?', library);

    expect(compared.map(({ article }) => article)).toEqual(library.articles);
    const found = compared.filter(({ kind }) => kind === 'found');
    expect(found).toMatchObject([
      {
        article: { slug: 'lighthouse' },
        citation: { sentence: 'The lamp went electric in 1951.' },
      },
    ]);
  });

  it('asks only the articles given', () => {
    expect(compareArticles('Who was the first keeper?', library, [granary])).toMatchObject([
      { kind: 'none-here', article: { slug: 'granary' } },
    ]);
  });
});
