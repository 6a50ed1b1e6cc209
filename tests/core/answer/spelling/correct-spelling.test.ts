import { describe, expect, it } from 'vitest';
import { correctSpelling } from '../../../../src/core/answer/spelling/correct-spelling.js';
import { vocabularyOf } from '../../../../src/core/answer/spelling/vocabulary.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';
import { harbour } from '../sample-articles.js';

const tables = {
  vocabulary: vocabularyOf([harbour]),
  asking: new Set(['published', 'summarise', 'where']),
  shorthand: new Map([['wat', 'what']]),
};

describe('correctSpelling', () => {
  it.each([
    ['a letter missing', 'eelgras', 'eelgrass'],
    ['two letters swapped', 'harobur', 'harbour'],
    ['a key beside', 'trawlwrs', 'trawlers'],
    ['a letter doubled', 'trawllers', 'trawlers'],
    ['a word of questions', 'publised', 'published'],
    ['a name', 'Achterburg', 'Achterberg'],
    ['a common word that the article lacks', 'goverment', 'government'],
    ['a wrong vowel of one', 'existance', 'existence'],
    ['a letter missing in one', 'libary', 'library'],
    ['three letters, two of them swapped', 'oli', 'oil'],
    ['a word as it is heard', 'sheltred', 'sheltered'],
    ['a word heard, with two wrong letters', 'shelturd', 'sheltered'],
    ['a part of a hyphenated word', 'harobur-side', 'harbour-side'],
  ])('reads %s as the word meant', (_, from, to) => {
    expect(correctSpelling(`the ${from}`, tables)).toEqual({
      text: `the ${to}`,
      corrections: [{ from: from.replace(/-.*/, ''), to: to.replace(/-.*/, '') }],
    });
  });

  it.each([
    ['a word of the article', 'Vela'],
    ['an inflection of one', 'leaking captains'],
    ['common English near a word of the article', 'heater water voters desks'],
    ['a short word', 'cat vat'],
    ['a word near nothing', 'xylozoic'],
    ['an unknown name', 'Kraków Zbigniew'],
    ['another script', 'гавань 港口'],
    ['a name with a capital, near two words', 'Bovel'],
    ['a rare word of English', 'oolong tamping kefir sacking'],
    ['a new word or a name without its capital', 'matcha uber ikea crispr kombucha wikipedia'],
  ])('leaves %s alone', (_, text) => {
    expect(correctSpelling(text, tables)).toEqual({ text, corrections: [] });
  });

  it('prefers the word that the article has beside the same word', () => {
    const machine = parseArticle({
      slug: 'm',
      markdown: '# Machines\n\nA fault tolerant machine.',
    });
    const vocabulary = vocabularyOf([machine]);

    expect(correctSpelling('falt tolerant', { ...tables, vocabulary }).text).toBe('fault tolerant');
  });

  it.each([
    ['English beside the same word', 'the lien manager', 'the line manager'],
    ['a short name beside the same word', 'Lei Chen', 'Lie Chen'],
    ['a rare word heard alike', 'the barbeque', 'the barbecue'],
    ['a rare word', 'how much slat is in it', 'how much salt is in it'],
    ['a long word but for two letters', 'the compition', 'the competition'],
    ['a word of questions without its last letter', 'wher is it', 'where is it'],
  ])('reads %s as the word of the article', (_, from, to) => {
    const office = parseArticle({
      slug: 'office',
      markdown:
        '# Office\n\nThe line manager salts the competition where it is. Salt is there, says Lie Chen at the barbecue.',
    });
    const vocabulary = vocabularyOf([office]);

    expect(correctSpelling(from, { ...tables, vocabulary }).text).toBe(to);
  });

  it('leaves common English alone that the article lacks', () => {
    const vocabulary = vocabularyOf([
      parseArticle({ slug: 'walk', markdown: '# Walks\n\nThe trail leads from the angel.' }),
    ]);

    const { text } = correctSpelling('the trial form of an angle', { ...tables, vocabulary });

    expect(text).toBe('the trial form of an angle');
  });

  it('writes short forms out without a word about it', () => {
    expect(correctSpelling('wat is it', tables)).toEqual({ text: 'what is it', corrections: [] });
  });
});
