import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { ArticleError } from '../../../src/core/article/article-error.js';
import type { Block } from '../../../src/core/article/block.js';
import { buildArticle } from '../../../src/core/article/build-article.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { type Span, slice } from '../../../src/core/article/span.js';

const words = fc.constantFrom(
  ...[
    'tea',
    'Dr.',
    'U.S.',
    'e.g.',
    'Leaves',
    '3.5',
    '60%',
    'End.',
    'Why?',
    '“so”',
    '今天下雨。',
    '汉字',
    '😀',
    '👩‍👩‍👧',
    'é',
    'a\u0301',
    '\u200b',
    '\u202e',
    '\u0007',
    '\ud83d',
    '***',
    '**x**',
    '*y*',
    '`z`',
    '[l](https://example.org)',
    '[m](javascript:x)',
    '![i](u)',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '\\*',
    '|',
    '#',
    '> ',
    '- ',
    '1. ',
    '```',
    '---',
    '  \n',
    '\n',
    '\n\n',
    '\t',
    '__proto__',
    'p0-1',
    'front-matter',
  ],
);
const line = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
const prose = line.map((text) => `Tea. ${text}`);
const block = fc.oneof(
  { arbitrary: prose, weight: 4 },
  {
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 6 }), line)
      .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    weight: 4,
  },
  {
    arbitrary: fc
      .tuple(fc.nat(9), fc.nat(4), line)
      .map(([one, two, text]) => `## ${one}.${two} ${text}`),
    weight: 1,
  },
  { arbitrary: line.map((text) => `**${text}**`), weight: 1 },
  {
    arbitrary: fc
      .array(fc.tuple(fc.nat(3), line))
      .map((items) => items.map(([indent, text]) => `${'  '.repeat(indent)}- ${text}`).join('\n')),
    weight: 2,
  },
  {
    arbitrary: fc
      .array(line)
      .map(
        (rows) =>
          `| a | b |\n|---|---|\n${rows.map((row) => `| ${row.replaceAll('\n', ' ')} |`).join('\n')}`,
      ),
    weight: 1,
  },
  { arbitrary: prose.map((text) => `> ${text}`), weight: 1 },
  { arbitrary: prose.map((text) => `\`\`\`\n${text}\n\`\`\``), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 30 }), weight: 1 },
);
const documents = fc
  .tuple(
    fc.constantFrom('# Tea', '---\ntitle: Tea\nauthors: A B\nlanguage: zh\n---', '', '---\n'),
    fc.array(block, { maxLength: 12 }),
  )
  .map(([head, blocks]) => [head, ...blocks].join('\n\n'));

/** Nothing but white space lies between two spans, before the first and after the last. */
function expectTiles(text: string, whole: Span, parts: readonly Span[]): void {
  let end = whole.start;
  for (const part of parts) {
    expect(part.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, part.start).trim()).toBe('');
    expectTrimmed(text, part);
    end = part.end;
  }
  expect(end).toBeLessThanOrEqual(whole.end);
  expect(text.slice(end, whole.end).trim()).toBe('');
}

function expectTrimmed(text: string, span: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeLessThanOrEqual(text.length);
  expect(slice(text, span)).not.toBe('');
  expect(slice(text, span).trim()).toBe(slice(text, span));
  expect(slice(text, span)).not.toMatch(/\p{Surrogate}/u);
}

function expectLawful(article: Article): void {
  const { text, sections, paragraphs, passages } = article;
  const spans = (parts: readonly { readonly span: Span }[]) => parts.map(({ span }) => span);
  expect(text).not.toMatch(/\p{Surrogate}|(?![\t\n\r])\p{Cc}/u);
  expectTiles(text, { start: 0, end: text.length }, spans(sections));
  for (const [index, section] of sections.entries()) {
    const own = paragraphs.filter((paragraph) => paragraph.section === index);
    expect(section.index).toBe(index);
    expectTiles(text, section.span, spans(own));
    expectTiles(text, section.span, spans(passages.filter((passage) => passage.section === index)));
    const first = own[0]?.number ?? 0;
    expect(own.map(({ number }) => number)).toEqual(own.map((_, at) => first + at));
    expect(first).toBe(own[0]?.kind === 'heading' ? 0 : 1);
    expect(section.depth).toBe(
      section.parent === undefined ? 1 : (sections[section.parent]?.depth ?? 0) + 1,
    );
    if (section.number !== '') expect(text).toContain(section.title);
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    expect(paragraph.index).toBe(index);
    expectTiles(
      text,
      paragraph.span,
      spans(passages.filter((passage) => passage.paragraph === index)),
    );
    if (paragraph.items.length > 0) expectTiles(text, paragraph.span, paragraph.items);
    for (const { span } of paragraph.marks) {
      expectTrimmed(text, span);
      expect(paragraph.span.start).toBeLessThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(paragraph.span.end);
    }
  }
  for (const [index, passage] of passages.entries()) {
    expect(passage.index).toBe(index);
    expect(passage.sentences.length).toBeGreaterThan(0);
    expectTiles(text, passage.span, passage.sentences);
  }
  const anchors = [...sections, ...paragraphs].map(({ id }) => id);
  expect(new Set(anchors).size).toBe(anchors.length);
  const numbers = sections.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
}

function tryParse(markdown: string): Article | undefined {
  try {
    return parseArticle({ slug: 'tea', markdown });
  } catch (cause) {
    expect(cause).toBeInstanceOf(ArticleError);
    return undefined;
  }
}

describe('an article', () => {
  it('of any Markdown keeps the laws of spans, anchors and numbers', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        const article = tryParse(markdown);

        if (article) expectLawful(article);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same whenever it is parsed', () => {
    fc.assert(
      fc.property(documents, (markdown) => {
        expect(tryParse(markdown)).toEqual(tryParse(markdown));
      }),
      { numRuns: 50 },
    );
  });

  it('of any plain blocks keeps the laws, and their text to the letter', () => {
    const kinds = fc.constantFrom('text', 'list', 'quotation', 'code', 'table', 'subheading');
    const body = fc.record({ kind: kinds, text: fc.oneof(prose, fc.string({ unit: 'binary' })) });
    const heading = fc.record({
      kind: fc.constant('heading' as const),
      text: line,
      depth: fc.integer({ min: 1, max: 6 }),
    });
    const blocks: fc.Arbitrary<Block[]> = fc.array(fc.oneof(body, heading), { maxLength: 15 });
    const metadata = { title: 'Tea', authors: [], language: 'en', aliases: [], other: {} };

    fc.assert(
      fc.property(blocks, (parts) => {
        const article = buildArticle({ slug: 'tea', metadata, blocks: parts });

        expectLawful(article);
        for (const { text } of parts) {
          const isPlain = !/\p{Surrogate}|(?![\t\n\r])\p{Cc}/u.test(text);
          if (isPlain && /[\p{L}\p{N}]/u.test(text)) expect(article.text).toContain(text.trim());
        }
      }),
      { numRuns: 300 },
    );
  });
});
