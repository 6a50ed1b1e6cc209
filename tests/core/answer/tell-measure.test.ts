import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'loft',
    markdown: `# The loft

Pigeons live there. They are loud.

## Ladders

The ladder has nine rungs. One is loose.

Nobody goes up alone.

## Windows

Swifts come in May and leave again in the first days of August every year. One window is broken.
`,
  }),
]);

describe('the measure of a part', () => {
  it.each([
    ['how many words does section 1 have?', 'Ladders', 12, 'words'],
    ['how many paragraphs are in the first section?', 'Ladders', 2, 'paragraphs'],
    ['how many sentences does section 2 contain?', 'Windows', 2, 'sentences'],
    ['what is the longest section?', 'Windows', 19, 'words'],
    ['which section is the shortest?', 'Ladders', 12, 'words'],
    ['which section has the most paragraphs?', 'Ladders', 2, 'paragraphs'],
    ['what is the shortest sentence?', 'Pigeons live there.', 3, 'words'],
    ['what is the shortest paragraph?', 'Nobody goes up alone.', 4, 'words'],
  ])('answers "%s"', (question, sentence, value, unit) => {
    const answer = library.ask({ question });

    expect(answer).toMatchObject({ kind: 'quoted', figure: { value, unit } });
    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toBe(sentence);
  });
});

describe('what stands beside a paragraph, and where', () => {
  it.each([
    ['what comes after the first paragraph?', 'The ladder has nine rungs.'],
    ['what comes before the last paragraph?', 'Nobody goes up alone.'],
    ['which section is about ladders?', 'Ladders'],
    ['which section deals with swifts?', 'Swifts come in May'],
  ])('answers "%s"', (question, words) => {
    const answer = library.ask({ question });

    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toContain(words);
  });

  it('is nothing before the first', () => {
    const answer = library.ask({ question: 'what comes before the first paragraph?' });

    expect(answer).toMatchObject({ kind: 'abstained', reason: 'no-such-item' });
  });
});
