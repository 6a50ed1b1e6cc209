import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { buildArticle } from '../../../src/core/article/build-article.js';

const library = createLibrary([
  buildArticle({
    slug: 'observatory',
    metadata: { title: 'The Observatory', authors: [], language: 'en', aliases: [], other: {} },
    blocks: [
      { kind: 'text', text: 'A rudimentary star catalogue was drawn up by Ilse Brandt in 1629.' },
      { kind: 'text', text: 'The Baltic Society lent the observatory a brass telescope.' },
      { kind: 'text', text: 'The dome was rebuilt with copper plates from 1941 to 1946.' },
    ],
  }),
]);

describe('hasOtherDetails', () => {
  it.each([
    ['another year', 'Who drew up a rudimentary star catalogue in 1690?'],
    ['another name beside the same word', 'What did the Adriatic Society lend the observatory?'],
  ])('abstains where the sentence tells of %s', (_, question) => {
    expect(library.ask({ question }).kind).toBe('abstained');
  });

  it.each([
    ['the same year', 'Who drew up a rudimentary star catalogue in 1629?', 'Ilse Brandt'],
    ['the first year of a span', 'With what was the dome rebuilt in 1941?', 'copper plates'],
    ['the name spelt otherwise', 'What did the Balltic Society lend the observatory?', 'telescope'],
  ])('answers where the sentence has %s', (_, question, words) => {
    const answer = library.ask({ question });

    expect(answer.kind === 'quoted' && answer.citations[0].sentence).toContain(words);
  });
});
