import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/core/answer/create-library.js';
import { useNumberForms } from '../../../../src/core/answer/spelling/use-number-forms.js';
import { vocabularyOf } from '../../../../src/core/answer/spelling/vocabulary.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';

const article = parseArticle({
  slug: 'port',
  markdown: `# Health in the port

The doctors sent 10,000 doses in 2020. One hundred nurses came. The centre has 250 beds. The R&D
of the port is small.`,
});
const vocabulary = vocabularyOf([article]);

describe('useNumberForms', () => {
  it.each([
    ['who sent ten thousand doses?', 'who sent 10,000 doses?'],
    ['who sent 10 000 doses?', 'who sent 10,000 doses?'],
    ['who sent 10000 doses?', 'who sent 10,000 doses?'],
    ['did 100 nurses come?', 'did one hundred nurses come?'],
    ['what happened in 2020?', 'what happened in 2020?'],
    ['are there 300 beds?', 'are there 300 beds?'],
  ])('writes "%s" as the text does', (asked, expected) => {
    expect(useNumberForms(asked, vocabulary)).toBe(expected);
  });
});

describe('a short form with "and"', () => {
  it.each(['what is r and d?', 'is r n d mentioned?'])('is read in "%s"', (question) => {
    const answer = createLibrary([article]).ask({ question });

    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toContain('R&D');
  });
});
