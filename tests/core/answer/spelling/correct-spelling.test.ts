import { describe, expect, it } from 'vitest';
import { correctSpelling } from '../../../../src/core/answer/spelling/correct-spelling.js';
import { vocabularyOf } from '../../../../src/core/answer/spelling/vocabulary.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';
import { harbour } from '../sample-articles.js';

const tables = {
  vocabulary: vocabularyOf([harbour]),
  asking: new Set(['published', 'summarise']),
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
  ])('reads %s as the word meant', (_, from, to) => {
    expect(correctSpelling(`the ${from}`, tables)).toEqual({
      text: `the ${to}`,
      corrections: [{ from, to }],
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

  it('writes short forms out without a word about it', () => {
    expect(correctSpelling('wat is it', tables)).toEqual({ text: 'what is it', corrections: [] });
  });
});
