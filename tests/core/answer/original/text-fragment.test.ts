import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/core/answer/citation.js';
import { originalLink } from '../../../../src/core/answer/original/original-link.js';
import { pageText } from '../../../../src/core/answer/original/page-text.js';
import { findDirective } from '../../../../src/core/answer/original/text-directive.js';
import { textFragment } from '../../../../src/core/answer/original/text-fragment.js';
import type { Article } from '../../../../src/core/article/article.js';
import { parseArticle } from '../../../../src/core/article/parse-article.js';
import { articles } from '../../../discord/some-articles.js';
import {
  everySentence,
  isOnPage,
  linkedArticles,
} from '../../../linked-articles/linked-articles.js';
import { readDirective } from './read-directive.js';

function article(markdown: string, source = 'https://example.org/page'): Article {
  return parseArticle({
    slug: 'one',
    markdown: `---\ntitle: One\nsource: ${source}\n---\n\n${markdown}`,
  });
}

/** Makes the fragment of the n-th place of these words. */
function fragmentOf(given: Article, words: string, nth = 0): string | undefined {
  let start = given.text.indexOf(words);
  for (let at = 0; at < nth; at += 1) start = given.text.indexOf(words, start + 1);
  return textFragment(given, { start, end: start + words.length });
}

describe('textFragment', () => {
  it.each([
    ['a short sentence as a whole', 'Tea is a warm drink.', 'Tea%20is%20a%20warm%20drink.'],
    [
      'dashes, commas and ampersands',
      'A well-known, old & dry leaf.',
      'A%20well%2Dknown%2C%20old%20%26%20dry%20leaf.',
    ],
    [
      'parentheses and stars',
      'Brew it (at 80 °C) or_not!',
      'Brew%20it%20%28at%2080%20%C2%B0C%29%20or%5Fnot%21',
    ],
    [
      'Chinese',
      '水要用山泉水。',
      '%E6%B0%B4%E8%A6%81%E7%94%A8%E5%B1%B1%E6%B3%89%E6%B0%B4%E3%80%82',
    ],
  ])('encodes %s', (_name, words, encoded) => {
    expect(fragmentOf(article(`${words} Something else follows here.`), words)).toBe(encoded);
  });

  it('names a long sentence by its first and last words', () => {
    const long = `The first words come here, then ${'very '.repeat(40)}many others, and the last words end it.`;

    expect(fragmentOf(article(long), long)).toBe('The%20first%20words,last%20words%20end%20it.');
  });

  it('tells a sentence that comes twice apart by what stands beside it', () => {
    const given = article('Tea is a drink. Coffee is one, too.\n\nMilk is white. Tea is a drink.');

    expect(fragmentOf(given, 'Tea is a drink.')).toBe('Tea%20is%20a%20drink.');
    expect(fragmentOf(given, 'Tea is a drink.', 1)).toBe(
      'Milk%20is%20white%2E-,Tea%20is%20a%20drink.'.replace('%2E', '.'),
    );
  });

  it('sees that case and accents make no difference to a browser', () => {
    const given = article('The café is open. Then a wall. The CAFE is open. Then a door.');

    expect(fragmentOf(given, 'The CAFE is open.')).toContain('-');
  });

  it('begins and ends each part in one block', () => {
    const given = article('| a | b |\n|---|---|\n| red | blue |\n| green | grey |');
    const row = given.text.indexOf('red');

    expect(textFragment(given, { start: row, end: row + 'red | blue'.length })).toBe('red,blue');
  });

  it('has none for what only the front matter tells', () => {
    const given = parseArticle({
      slug: 'x',
      markdown: '---\ntitle: X\nauthors: [Ada]\n---\n\nText.',
    });
    const fact = given.paragraphs.find(({ kind }) => kind === 'fact');

    expect(fact && textFragment(given, fact.span)).toBeUndefined();
  });

  it.each(linkedArticles.map((one) => [one.slug, one] as const))(
    'finds every sentence of %s, and no other place first',
    (_slug, given) => {
      for (const citation of everySentence(given).filter(isOnPage)) {
        const fragment = textFragment(given, citation.span);
        expect(fragment, citation.sentence).toBeDefined();
        expect((fragment ?? '').length).toBeLessThanOrEqual(420);
        const found = findDirective(pageText(given), readDirective(fragment ?? ''));
        expect(found?.start, citation.sentence).toBe(pageText(given).at(citation.span.start));
      }
    },
  );

  it('of any article reads back, finds its own place first, and is safe in Markdown', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const page = pageText(given);
        for (const { span } of everySentence(given)) {
          const fragment = textFragment(given, span);
          if (fragment === undefined) continue;
          expect(fragment).toMatch(/^[\w.%,-]+$/u);
          const found = findDirective(page, readDirective(fragment));
          const inside = page.blocks.find(({ end }) => end > span.start);
          expect(found?.start).toBe(page.at(Math.max(span.start, inside?.start ?? 0)));
          for (const part of Object.values(readDirective(fragment)))
            expect(part).not.toMatch(/\n/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('originalLink', () => {
  const linkTo = (source: string): string | undefined => {
    const given = article('Tea is a warm drink. It is old.', source);
    return originalLink(
      cite(
        given,
        given.passages[0]?.sentences[0] ?? given.paragraphs[0]?.span ?? { start: 0, end: 1 },
      ),
    );
  };

  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c#:~:text='],
    ['https://example.org/a#part', 'https://example.org/a#part:~:text='],
    ['https://example.org/a#:~:text=old', 'https://example.org/a#:~:text='],
    ['https://example.org/文', 'https://example.org/%E6%96%87#:~:text='],
  ])('adds the fragment to %s', (source, begin) => {
    expect(linkTo(source)?.startsWith(begin)).toBe(true);
  });

  it('is none without an original page', () => {
    const given = parseArticle({ slug: 'x', markdown: '# X\n\nText.' });

    expect(
      originalLink(cite(given, given.passages[1]?.span ?? { start: 0, end: 1 })),
    ).toBeUndefined();
  });
});
