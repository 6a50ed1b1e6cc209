import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { slice } from '../../../src/core/article/span.js';
import { readQuotedSpan } from '../../../src/web/reader/quoted-span.js';
import { tides } from '../web-fixture.js';
import { markedTexts, paragraphTexts, readerPage } from './reader-page.js';

const words = fc
  .stringMatching(/^[A-Za-z&<>"' éß中文🙂“”—]{1,40}$/u)
  .filter((text) => /\p{L}/u.test(text));
const block = fc.oneof(
  words.map((text) => `## ${text}`),
  words,
  words.map((text) => `> ${text}`),
  fc
    .tuple(words, words)
    .map(([a, b]) => `${a} **${b.trim()}** and *[x](https://example.org/?a&b)*`),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  words.map((text) => `    ${text}`),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`),
);
const articles: fc.Arbitrary<Article> = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((blocks) =>
    parseArticle({
      slug: 'made-up',
      markdown: `---\ntitle: Made up\nauthors: [Jo]\n---\n\nA first line.\n\n${blocks.join('\n\n')}`,
    }),
  );
const articlesWithSpan = articles.chain((article) =>
  fc
    .tuple(fc.nat(article.text.length), fc.nat(article.text.length))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ article, start: Math.min(a, b), end: Math.max(a, b) })),
);

describe('articlePage', () => {
  it('shows every paragraph to the letter, with or without a mark', () => {
    fc.assert(
      fc.property(articlesWithSpan, ({ article, start, end }) => {
        const expected = article.paragraphs.map(({ span }) => slice(article.text, span));
        const quoted = readQuotedSpan(`${start}-${end}`, article.text);

        expect(paragraphTexts(readerPage(article))).toEqual(expected);
        expect(paragraphTexts(readerPage(article, quoted))).toEqual(expected);
      }),
    );
  });

  it('marks exactly the words asked for, but for the space between blocks', () => {
    fc.assert(
      fc.property(articlesWithSpan, ({ article, start, end }) => {
        const quoted = readQuotedSpan(`${start}-${end}`, article.text);
        const marked = markedTexts(readerPage(article, quoted)).join('');

        const asked = quoted ? slice(article.text, quoted) : '';
        expect(marked.replace(/\s+/g, '')).toBe(asked.replace(/\s+/g, ''));
      }),
    );
  });

  it('marks a sentence inside one paragraph as one slice', () => {
    const sentence = 'The moon draws the sea towards itself.';
    const start = tides.text.indexOf(sentence);

    const html = readerPage(tides, { start, end: start + sentence.length });

    expect(markedTexts(html)).toEqual([sentence]);
  });

  it('has every anchor that a citation can name, once', () => {
    const html = readerPage(tides);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of [...tides.sections, ...tides.paragraphs]) expect(ids).toContain(id);
  });

  it('draws emphasis and links of the article', () => {
    const html = readerPage(tides);

    expect(html).toContain('<em>moon</em>');
    expect(html).toContain(
      '<a href="https://example.org/tables?a=1&amp;b=2" rel="noopener nofollow">the tables</a>',
    );
  });

  it('tells what the front matter alone knows under "About this article"', () => {
    const html = readerPage(tides);

    expect(html).toContain('About this article');
    expect(paragraphTexts(html)).toContain('Authors: Ada Moon, Ben Shore');
    expect(html).toContain('<time datetime="2021-05-04">May 4, 2021</time>');
  });

  it('puts headings in order without leaving a level out', () => {
    const levels = [...readerPage(tides).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 1);
  });
});

describe('readQuotedSpan', () => {
  it.each([
    ['nothing', undefined],
    ['words', 'abc'],
    ['a negative start', '-3-5'],
    ['an empty span', '3-3'],
    ['a span that runs backwards', '5-3'],
    ['a span beyond the end', '0-11'],
    ['fractions', '1.5-2'],
    ['huge numbers', '1-99999999999999999999'],
    ['two spans', '1-2,3-4'],
  ])('ignores %s', (_, query) => {
    expect(readQuotedSpan(query, '0123456789')).toBeUndefined();
  });

  it('takes the whole text', () => {
    expect(readQuotedSpan('0-10', '0123456789')).toEqual({ start: 0, end: 10 });
  });

  it('keeps a character of two units whole', () => {
    expect(readQuotedSpan('1-2', '🙂🙂')).toEqual({ start: 0, end: 2 });
  });
});
