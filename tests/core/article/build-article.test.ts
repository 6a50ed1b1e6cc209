import { describe, expect, it } from 'vitest';
import type { ArticleMetadata } from '../../../src/core/article/article.js';
import type { Block } from '../../../src/core/article/block.js';
import { buildArticle } from '../../../src/core/article/build-article.js';
import { slice } from '../../../src/core/article/span.js';

function build(blocks: readonly Block[], metadata: Partial<ArticleMetadata> = {}) {
  const known = { title: 'Tea', authors: [], language: 'en', aliases: [], other: {} };
  return buildArticle({ slug: 'tea', metadata: { ...known, ...metadata }, blocks });
}

function facts(text: string, metadata: Partial<ArticleMetadata>): readonly string[] {
  const article = build(
    [
      { kind: 'heading', depth: 1, text: 'Tea' },
      { kind: 'text', text },
    ],
    metadata,
  );
  return article.paragraphs
    .filter(({ kind }) => kind === 'fact')
    .map(({ span }) => slice(article.text, span));
}

describe('buildArticle', () => {
  it('keeps plain text to the letter, but for white space around it', () => {
    const text = 'One  "two"\n\n*three* # four\n- five';

    const article = build([
      { kind: 'text', text: ` ${text}\n` },
      { kind: 'text', text: 'Six.' },
    ]);

    expect(article.text).toBe(`${text}\n\nSix.\n\nTitle: Tea`);
    expect(article.paragraphs.map(({ id }) => id)).toEqual(['p0-1', 'p0-2', 'front-matter-title']);
  });

  it('passes over blocks without visible text', () => {
    const article = build([
      { kind: 'heading', depth: 2, text: ' ' },
      { kind: 'text', text: '\u200b' },
      { kind: 'text', text: 'One.' },
    ]);

    expect(article.paragraphs.map(({ id }) => id)).toEqual(['p0-1', 'front-matter-title']);
  });

  it('moves items and marks with their text', () => {
    const article = build([
      { kind: 'text', text: 'One.' },
      {
        kind: 'list',
        text: '  Two\nThree ',
        items: [
          { start: 0, end: 5 },
          { start: 6, end: 12 },
        ],
        marks: [{ kind: 'strong', span: { start: 0, end: 4 } }],
      },
    ]);
    const list = article.paragraphs[1];

    expect(list?.items.map((item) => slice(article.text, item))).toEqual(['Two', 'Three']);
    expect(list?.marks.map(({ span }) => slice(article.text, span))).toEqual(['Tw']);
  });

  it('takes the lines of a list for its items where none are told', () => {
    const article = build([{ kind: 'list', text: 'One\n\nTwo' }]);

    expect(article.paragraphs[0]?.items.map((item) => slice(article.text, item))).toEqual([
      'One',
      'Two',
    ]);
  });

  it('ends a sentence with each item of a list', () => {
    const article = build([{ kind: 'list', text: 'Vitamin C\n2 cups of tea. Hot' }]);

    expect(article.passages[0]?.sentences.map((span) => slice(article.text, span))).toEqual([
      'Vitamin C',
      '2 cups of tea.',
      'Hot',
    ]);
  });

  it('parts a long paragraph into passages that fit a message, at sentence ends', () => {
    const sentence = `Some ${'word '.repeat(38)}end.`;
    const article = build([{ kind: 'text', text: Array(20).fill(sentence).join(' ') }]);
    const passages = article.passages.filter(({ paragraph }) => paragraph === 0);

    expect(passages.map(({ sentences }) => sentences.length)).toEqual([7, 7, 6]);
    expect(passages.every(({ span }) => span.end - span.start <= 1500)).toBe(true);
  });

  it('makes room for the marks that Markdown will need', () => {
    const stars = `Some ${'*_'.repeat(100)} end.`;
    const article = build([{ kind: 'text', text: Array(5).fill(stars).join(' ') }]);

    expect(article.passages.filter(({ paragraph }) => paragraph === 0)).toHaveLength(2);
  });

  it('never cuts a sentence', () => {
    const article = build([{ kind: 'text', text: 'word '.repeat(1000) }]);

    expect(article.passages[0]?.sentences).toHaveLength(1);
  });

  it('quotes headings and facts whole', () => {
    const article = build(
      [
        { kind: 'heading', depth: 1, text: 'What is tea? A primer. By me.' },
        { kind: 'text', text: 'One.' },
      ],
      { title: 'Dr. No. A story', authors: ['A. Doe'] },
    );

    expect(article.passages.map(({ sentences }) => sentences.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('facts of the front matter', () => {
  it('are lines of their own at the end, where the text lacks them', () => {
    expect(
      facts('Nothing to see.', {
        title: 'Coffee',
        authors: ['Jane Doe', 'John Roe'],
        published: '2024-11-28',
        publisher: 'The Leaf',
        source: 'https://example.org/tea',
        licence: 'CC BY 4.0',
      }),
    ).toEqual([
      'Title: Coffee',
      'Authors: Jane Doe, John Roe',
      'Published: 2024-11-28',
      'Publisher: The Leaf',
      'Source: https://example.org/tea',
      'Licence: CC BY 4.0',
    ]);
  });

  it.each([
    ['the title', 'x', { title: 'TEA' }],
    ['the authors', 'By Jane Doe and John Roe.', { authors: ['Jane Doe', 'John Roe'] }],
    ['the publisher', 'As printed in The Daily Leaf.', { publisher: 'The Daily Leaf' }],
    ['a Chinese publisher', '本文原载于经济参考报。', { publisher: '经济参考报' }],
    ['the licence', 'Free under CC BY 4.0.', { licence: 'CC BY 4.0' }],
    ['the date', 'Thu, Nov 28, 2024', { published: '2024-11-28' }],
    ['the date in full', 'On November 28th, 2024.', { published: '2024-11-28' }],
    ['the date the British way', '28 November 2024', { published: '2024-11-28T10:00:00Z' }],
    ['the date in figures', 'of 28.11.2024.', { published: '2024-11-28' }],
    ['the date in Chinese', '2024年11月28日', { published: '2024-11-28', language: 'zh' }],
    ['the date in German', 'am 3. März 2024', { published: '2024-03-03', language: 'de' }],
    [
      'the date in French',
      'le 1er août 2024, le 3 août 2024',
      { published: '2024-08-03', language: 'fr' },
    ],
    ['the date in Spanish', '3 de agosto de 2024', { published: '2024-08-03', language: 'es' }],
    ['the date in Russian', '3 августа 2024 г.', { published: '2024-08-03', language: 'ru' }],
    ['the month', 'In November 2024', { published: '2024-11' }],
    ['the year', 'In 2024, once.', { published: '2024' }],
  ] as const)('are not repeated where the text has %s', (_name, text, metadata) => {
    expect(facts(text, metadata)).toEqual([]);
  });

  it.each([
    [
      'one author of two',
      'By Jane Doe.',
      { authors: ['Jane Doe', 'John Roe'] },
      'Authors: Jane Doe, John Roe',
    ],
    ['a longer name', 'By Jane Doebler.', { authors: ['Jane Doe'] }, 'Author: Jane Doe'],
    [
      'names turned round',
      'x',
      { authors: ['Doe, Jane', 'Roe, John'] },
      'Authors: Doe, Jane; Roe, John',
    ],
    [
      'a word that is no name here',
      'Nature is green.',
      { publisher: 'Nature' },
      'Publisher: Nature',
    ],
    [
      'another day',
      'On 28 November 2023 and 12024-11-281.',
      { published: '2024-11-28' },
      'Published: 2024-11-28',
    ],
    ['a date that is none', 'In winter.', { published: 'Winter 1999' }, 'Published: Winter 1999'],
  ] as const)('are told where the text has only %s', (_name, text, metadata, fact) => {
    expect(facts(text, metadata)).toEqual([fact]);
  });

  it('hold the title where the opening has no heading of its own', () => {
    const article = build([{ kind: 'text', text: 'Tea is hot.' }]);

    expect(article.sections.map(({ number, title }) => [number, title])).toEqual([
      ['0', 'Tea'],
      ['', 'Front matter'],
    ]);
    expect(article.text.endsWith('Title: Tea')).toBe(true);
  });
});
