import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { sea } from './sea-article.js';

const library = createLibrary([sea]);

function said(question: string, history: readonly string[] = []): string {
  const answer = library.ask({ question, history });
  return answer.kind === 'quoted' ? answer.citations[0].sentence : answer.kind;
}

describe('the sentence that is quoted', () => {
  it.each([
    ['what follows a question of the text', 'will the pans fall dry?', 'The council of Kell keeps'],
    [
      'the reason after what is asked',
      'why do the pans of Kell have hardly any mud?',
      'too narrow',
    ],
    ['the item with the amount', 'how much rope do I need for one pan?', '40 metres of rope'],
    ['the item of a thing that is hard to find', 'how many baskets do I need?', 'sixteen baskets'],
    ['a denial by the opposite word', 'are the pans safe?', 'The pans are dangerous'],
    ['on what is good or bad', 'are rakes harmful?', 'two wooden rakes'],
    ['an old verb in another form', 'when did Ada Roe die?', 'Ada Roe died in 1958'],
  ])('is %s', (_, question, expected) => {
    expect(said(question)).toContain(expected);
  });

  it.each([
    [
      'of what the article is on, spoken of in general',
      'what is a brine?',
      'A brine is the strong',
    ],
    ['of a term typed alone', 'Brine?', 'A brine is the strong'],
    ['behind the words that it is of', 'explain raking', 'the slow drawing'],
  ])('defines the term %s', (_, question, expected) => {
    expect(said(question)).toContain(expected);
  });
});

describe('a question for yes or no about the article', () => {
  it.each([
    ['was it published in 2017?', '2018-05-04'],
    ['is this by Ada Roe?', 'Mara Lund'],
    ['are rakes discussed in detail?', 'two wooden rakes'],
  ])('"%s" is settled', (question, expected) => {
    expect(said(question)).toContain(expected);
  });
});

describe('a sentence that has the topic and no answer', () => {
  it.each([
    ['an amount, but for a year', 'how many rakers were there in 1958?'],
    ['a size, but for a year', 'how tall was Ada Roe?'],
    ['a number', 'what is the population of Kell?'],
    ['what the question says of it', 'is the channel married?'],
    ['a size', 'how large are the pans of Kell?'],
    ['an age, but for years of work', 'how old is the council?'],
    ['a person, but for the name that is asked of', 'who is the mayor of Kell?'],
  ])('is not quoted where it lacks %s', (_, question) => {
    expect(said(question)).toBe('abstained');
  });
});

describe('a question that leans on the last one', () => {
  it.each([
    ['why?', 'is table salt recommended?', 'its iodine stains them'],
    ['why?', 'did the pilot refuse a medal?', 'She had no wish'],
    ['who said that?', '"Salt is patience"', 'My grandmother'],
    ['when was it printed?', 'what is White Gold?', '1931'],
    ['how long do I have?', 'may a raker appeal?', 'within nine days'],
    ['what next?', 'why is the channel narrow?', 'Will the pans'],
    ['when was it published?', 'what is the title?', '2018-05-04'],
  ])('"%s" after "%s"', (question, before, expected) => {
    expect(said(question, [before])).toContain(expected);
  });

  it('asks by itself where nothing was said before', () => {
    expect(library.ask({ question: 'how much does it cost?' })).toMatchObject({
      unmatched: ['cost'],
    });
  });

  it('is no question for the length of the article', () => {
    expect(library.ask({ question: 'how long do I have?' })).not.toHaveProperty('figure');
  });
});
