import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';

const library = createLibrary([
  parseArticle({
    slug: 'kites',
    markdown: `# Kites and wind

A kite needs wind and patience. Strong winds tear kites; a light wind lifts a box kite.

## Wind

The tail is used twice a day. AI has no part in it.
`,
  }),
]);

const chinese = createLibrary([
  parseArticle({
    slug: 'fengzheng',
    markdown: '# 风筝\n\n风筝需要风。大风会撕破风筝。\n',
  }),
]);

function told(question: string, of = library) {
  const answer = of.ask({ question });
  return {
    kind: answer.kind,
    figure: answer.kind === 'quoted' || answer.kind === 'listed' ? answer.figure : undefined,
    quotes: answer.kind === 'abstained' ? [] : answer.citations.map(({ sentence }) => sentence),
  };
}

describe('answerOccurrences', () => {
  it.each([
    'how many times is wind mentioned?',
    'How often does the word “wind” occur in the article?',
    'how many mentions of wind are there',
    'how often do they mention wind?',
    'list all mentions of wind',
    'show me every sentence that mentions wind',
  ])('counts the word and quotes each sentence for "%s"', (question) => {
    expect(told(question)).toEqual({
      kind: 'listed',
      figure: { value: 5, unit: 'times' },
      quotes: [
        'Kites and wind',
        'A kite needs wind and patience.',
        'Strong winds tear kites; a light wind lifts a box kite.',
        'Wind',
      ],
    });
  });

  it('quotes the one sentence that has several words side by side', () => {
    expect(told('how many times is "box kite" mentioned?')).toEqual({
      kind: 'quoted',
      figure: { value: 1, unit: 'times' },
      quotes: ['Strong winds tear kites; a light wind lifts a box kite.'],
    });
  });

  it('counts in Chinese', () => {
    expect(told('风筝出现了几次？', chinese)).toEqual({
      kind: 'listed',
      figure: { value: 3, unit: 'times' },
      quotes: ['风筝', '风筝需要风。', '大风会撕破风筝。'],
    });
  });

  it('says what stands nowhere, as for any topic', () => {
    const answer = library.ask({ question: 'how many times are balloons mentioned?' });

    expect(answer.kind).toBe('abstained');
    expect(answer.unmatched).toEqual(['balloons']);
  });

  it('leaves "how often" to the text where it asks what the text tells', () => {
    expect(told('how often is the tail used?').quotes).toEqual(['The tail is used twice a day.']);
    expect(told('how often is the tail used?').figure).toBeUndefined();
  });
});
