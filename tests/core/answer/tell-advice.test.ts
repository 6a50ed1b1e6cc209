import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { harbour, orchard } from './sample-articles.js';

const letter = parseArticle({
  slug: 'letter',
  markdown: `# Quiet streets

According to an article published by Professor Ada Lind in a weekly, quiet streets need slower cars.

Cars pass the school at fifty. The mayor said that drivers should slow down by themselves. Streets
with trees are quieter than streets without. The town must lower the limit near every school.
Benches were bought in 2019. Parents ought to walk with their children once a week. In conclusion, slow streets are
quiet streets.
`,
});

function told(question: string, article = letter): readonly string[] {
  const answer = createLibrary([article]).ask({ question });
  return answer.kind === 'abstained' ? [] : answer.citations.map(({ sentence }) => sentence);
}

describe('advice', () => {
  it.each([
    'What do the authors recommend?',
    'what does the article suggest?',
    'what should be done?',
    'what are the proposals?',
  ])('is what the text says itself should be: %s', (question) => {
    const found = told(question);

    expect(found).toHaveLength(2);
    expect(found[0]).toContain('must lower the limit');
    expect(found[1]).toContain('ought to walk');
  });

  it('is the measures that the text lists, where it lists some', () => {
    const found = told('what does the article recommend?', harbour);

    expect(found).toEqual(['Report every leak.', 'Wash decks on land only.']);
  });

  it('is not made up where the text gives none', () => {
    expect(told('what do the authors recommend?', orchard)).toEqual([]);
  });
});

describe('a conclusion', () => {
  it('is what the text calls so', () => {
    expect(told('what does the article conclude?')).toEqual([
      'In conclusion, slow streets are quiet streets.',
    ]);
  });
});

describe('the main point', () => {
  it('is not what others say of the text', () => {
    expect(told('what do the authors argue?')[0]).not.toContain('According to');
  });
});
