import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/core/answer/create-library.js';
import { vocabularyOf } from '../../../../src/core/answer/spelling/vocabulary.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';

const article = parseArticle({
  slug: 'a',
  markdown:
    '# On making\n\nCo-creation means that makers and users work together. Creation alone is slower.',
});

describe('the vocabulary', () => {
  it('has a hyphenated word whole, in parts, and written as one', () => {
    const { words } = vocabularyOf([article]);

    for (const word of ['co-creation', 'co', 'creation', 'cocreation']) {
      expect(words.has(word)).toBe(true);
    }
  });

  it.each(['cocreation', 'co-creation', 'co creation'])('lets %s stand', (word) => {
    const answer = createLibrary([article]).ask({ question: `What does ${word} mean?` });

    expect(answer.corrections).toEqual([]);
    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toContain('Co-creation means');
  });
});
