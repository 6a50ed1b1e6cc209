import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { buildArticle } from '../../../src/core/article/build-article.js';

const library = createLibrary([
  buildArticle({
    slug: 'ferry',
    metadata: { title: 'Ferries', authors: [], language: 'en', aliases: [], other: {} },
    blocks: [
      {
        kind: 'text',
        text: 'Slow ferries such as hovercraft and catamarans carry freight between the islands.',
      },
      { kind: 'text', text: 'In 1931 the steam engine was improved by Clara Voss of Bergen.' },
    ],
  }),
]);

describe('lacksAnswer', () => {
  it.each([
    ['a person', 'who invented catamarans?'],
    ['a number', 'how many passengers do the slow ferries carry?'],
    ['a time', 'when did slow ferries sink?'],
    ['what it would call by its name', 'what salary do slow ferries pay?'],
  ])('abstains where the text has the topic but not %s', (_, question) => {
    expect(library.ask({ question }).kind).toBe('abstained');
  });

  it('answers who did it in other words than the text where it names somebody', () => {
    const answer = library.ask({ question: 'Who upgraded the steam engine?' });

    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toContain('Clara Voss');
  });
});
