import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { buildArticle } from '../../../src/core/article/build-article.js';

const library = createLibrary([
  buildArticle({
    slug: 'lakes',
    metadata: { title: 'Lakes', authors: [], language: 'en', aliases: [], other: {} },
    blocks: [
      {
        kind: 'text',
        text: 'The deepest basin of Lake Marn supports the most abundant fish, the silver char.',
      },
      { kind: 'text', text: 'The warden encouraged anglers to count every trout in the shallows.' },
      {
        kind: 'text',
        text: 'Motor boats disturb the nesting grebes along the northern reed belt.',
      },
      { kind: 'text', text: 'The old ferry never crossed the lake while the ice was thin.' },
      { kind: 'text', text: 'The council bought the boathouse from the Ekdal family.' },
    ],
  }),
]);

describe('isTurnedRound', () => {
  it.each([
    ['what is least, of what is most', 'What is the least abundant fish of Lake Marn?'],
    ['the opposite by a prefix', 'Who discouraged anglers to count trout in the shallows?'],
    ['what is not, of what is', 'Which boats do not disturb the nesting grebes?'],
  ])('abstains where the question asks for %s', (_, question) => {
    expect(library.ask({ question }).kind).toBe('abstained');
  });

  it.each([
    ['the same direction', 'What is the most abundant fish of Lake Marn?', 'silver char'],
    ['a denial that the text has', 'When did the ferry not cross the lake?', 'never crossed'],
    ['yes or no', 'Do motor boats not disturb the nesting grebes?', 'Motor boats'],
  ])('answers a question of %s', (_, question, words) => {
    const answer = library.ask({ question });

    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toContain(words);
  });
});

describe('lacksAnswer', () => {
  it('abstains where a year is asked for and the sentence has none', () => {
    const answer = library.ask({ question: 'In what year did the council buy the boathouse?' });

    expect(answer.kind).toBe('abstained');
  });
});
