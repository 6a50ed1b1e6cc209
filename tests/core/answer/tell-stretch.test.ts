import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'kites',
    markdown: `# Building a kite

By Nora Quist, updated 4 May 2020. First printed in the Breeze.

A kite needs wind and patience.

## Building

1. Cut two sticks of bamboo.
2. Tie them into a cross.
3. Stretch the paper over them.
4. Glue the tail on.

## Trouble

The first hurdle is the knot: it slips. The second hurdle is the glue. The third hurdle is the wind, which nobody can order.
`,
  }),
]);

function sentencesFor(question: string): readonly string[] {
  const answer = library.ask({ question });
  return answer.kind === 'abstained' ? [] : answer.citations.map(({ sentence }) => sentence);
}

describe('tellStretch', () => {
  it.each([
    ['the first two steps', ['Cut two sticks of bamboo.', 'Tie them into a cross.']],
    ['what are the last two steps?', ['Stretch the paper over them.', 'Glue the tail on.']],
    ['steps 2 and 4', ['Tie them into a cross.', 'Glue the tail on.']],
    [
      'show me steps 2 to 4',
      ['Tie them into a cross.', 'Stretch the paper over them.', 'Glue the tail on.'],
    ],
    ['the first and the third step', ['Cut two sticks of bamboo.', 'Stretch the paper over them.']],
  ])('answers "%s" with those items alone', (question, items) => {
    expect(sentencesFor(question)).toEqual(items);
  });

  it('does not answer where the list has fewer', () => {
    expect(library.ask({ question: 'steps 3 to 9' }).kind).not.toBe('listed');
  });
});

describe('answerAround', () => {
  it.each([
    ['what comes after step 2?', 'Stretch the paper over them.'],
    ['What is before step 2', 'Cut two sticks of bamboo.'],
    ['what comes after section 1?', 'The first hurdle is the knot: it slips.'],
  ])('answers "%s" with what stands there', (question, sentence) => {
    expect(sentencesFor(question)[0]).toBe(sentence);
  });
});

describe('findOrdinals', () => {
  it.each([
    ['what are the hurdles?', 3],
    ['list the hurdles', 3],
    ['how many hurdles are named', 3],
  ])('takes what numbered sentences call themselves for what they list: "%s"', (question, many) => {
    const answer = library.ask({ question });

    expect(answer.kind === 'listed' && answer.citations.length).toBe(many);
  });

  it('tells that there is no such item', () => {
    expect(library.ask({ question: 'is there a fourth hurdle?' })).toMatchObject({
      kind: 'abstained',
      reason: 'no-such-item',
    });
  });
});

describe('findAuthor', () => {
  it.each(["who's the author?", 'by whom?', 'is there an author given?', 'who wrote this guide'])(
    'reads a byline that opens a paragraph for "%s"',
    (question) => {
      expect(sentencesFor(question)[0]).toContain('Nora Quist');
    },
  );
});
