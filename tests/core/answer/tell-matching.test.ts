import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'bakery',
    markdown: `# The village bakery

The bakers met in key areas such as flour from near farms, longer rests, and shorter roads. They
saw changes in taste, price, and waste.

## 1. The dough

The measures are as follows. Firstly, mix rye with wheat flour. Secondly, let the dough rest for
a night in the cellar.

## 2. The shop

The measures are as follows. Firstly, sell yesterday's bread at half price. Secondly, mill flour
for customers on Fridays. It keeps the neighbours coming.
`,
  }),
]);

function listed(question: string): readonly string[] {
  const answer = library.ask({ question });
  return answer.kind === 'abstained' ? [] : answer.citations.map(({ sentence }) => sentence);
}

describe('a list that the question narrows', () => {
  it.each([
    ['by a participle', 'measures involving flour', ['mix rye', 'mill flour']],
    ['by a verb', 'which measures mention flour?', ['mix rye', 'mill flour']],
    ['to one item', 'what measures are there about customers?', ['mill flour']],
    ['by what follows an item', 'measures for neighbours', ['mill flour']],
    ['by a heading to one list', 'measures for the dough', ['mix rye', 'dough rest']],
  ])('is cut %s', (_, question, expected) => {
    const found = listed(question);

    expect(found).toHaveLength(expected.length);
    expected.forEach((words, at) => {
      expect(found[at]).toContain(words);
    });
  });

  it('is counted as cut', () => {
    const answer = library.ask({ question: 'how many measures involve flour?' });

    expect(answer).toMatchObject({ kind: 'listed', figure: { value: 2, unit: 'items' } });
  });
});

describe('a series of as many things as are asked for', () => {
  it.each([
    ['introduced by "such as"', 'what are the three areas?', 'flour from near farms'],
    ['joined by "in"', 'what are the three changes?', 'saw changes in taste'],
  ])('is quoted by its short sentence when %s', (_, question, words) => {
    const [only, ...others] = listed(question);

    expect(only).toContain(words);
    expect(others).toEqual([]);
  });

  it('is listed when that is asked for', () => {
    expect(listed('list the three areas')).toEqual([
      'flour from near farms',
      'longer rests',
      'shorter roads',
    ]);
  });
});
