import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { articleMarkdown } from '../../../src/ingest/article-markdown.js';
import { convertSource } from '../../../src/ingest/convert/convert-source.js';
import { textMarkdown } from '../../../src/ingest/convert/text-markdown.js';
import { IngestError } from '../../../src/ingest/ingest-error.js';
import { docx, epub, packed, pdf, textSource } from './sources.js';

const LONG =
  'Green leaves are picked in spring, by hand, in gardens that lie high up, where the air is cool, and mist comes every morning, as the pickers tell.';

async function reasonOf(source: Parameters<typeof convertSource>[0]): Promise<string> {
  const error = await convertSource(source).catch((cause: unknown) => cause);
  if (!(error instanceof IngestError)) throw new Error(`Expected a refusal, got ${String(error)}`);
  return error.reason;
}

describe('convertSource: web pages', () => {
  const page = `<!doctype html><html lang="en"><head><title>Tea and time – The Daily Leaf</title>
    <meta property="og:site_name" content="The Daily Leaf"><meta name="author" content="Jane Doe">
    <meta property="article:published_time" content="2024-03-05T10:00:00Z"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Tea and time</h1><p>${LONG} ${LONG}</p>
    <h2>Leaves</h2><p>${LONG} See <a href="/gardens">the gardens</a>.</p>
    <ul><li>First, ${LONG}</li><li>Second</li></ul>
    <table><tr><th>Tea</th><th>Minutes</th></tr><tr><td>Green</td><td>3</td></tr></table>
    <script>alert(1)</script></article><footer>Advertisement</footer></body></html>`;

  it('takes the article out, with what the head tells', async () => {
    const { body, facts } = await convertSource({
      ...textSource('tea', page, 'text/html; charset=utf-8'),
      address: 'https://example.org/tea',
    });

    expect(facts).toEqual({
      title: 'Tea and time',
      authors: ['Jane Doe'],
      published: '2024-03-05',
      publisher: 'The Daily Leaf',
      language: 'en',
      source: 'https://example.org/tea',
    });
    expect(body).toContain('## Leaves');
    expect(body).toContain('[the gardens](https://example.org/gardens)');
    expect(body).toContain('- First,');
    expect(body).toContain('| Green | 3');
    expect(body).not.toMatch(/Home|Advertisement|alert/u);
  });

  it.each([
    ['the header', 'text/html; charset=gbk', ''],
    ['the page itself', undefined, '<meta charset="gbk">'],
  ])('decodes a page as %s says', async (_, type, meta) => {
    const head = new TextEncoder().encode(`<html><head>${meta}<title>x</title></head><body><p>`);
    // 茶 in GBK.
    const bytes = new Uint8Array([...head, 0xb2, 0xe8]);

    const { body } = await convertSource({ bytes, name: 'a.html', ...(type ? { type } : {}) });

    expect(body).toBe('茶');
  });
});

describe('convertSource: plain text', () => {
  it('finds the title, headings and paragraphs, and joins lines wrapped by hand', async () => {
    const text = `On tea\n\nThis line was wrapped by hand, as people do it in letters
and in notes, so that a thought goes on below, and a word may be hy-
phenated there.\n\n2. Water\n\nShort line\nAnother one\n`;

    const { body, facts } = await convertSource(textSource('tea.txt', text));

    expect(facts.title).toBe('On tea');
    expect(body).toContain('a word may be hyphenated there.');
    expect(body).toContain('## 2. Water');
    expect(body).toContain('Short line\n\nAnother one');
  });

  it('keeps the very words, whatever Markdown would make of them', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~] ?[ -~]{0,40}[!-~]$/u), (words) => {
        const line = words.replace(/\s+/gu, ' ');
        const markdown = `# T\n\n${textMarkdown([{ depth: 0, words: line }])}`;

        expect(parseArticle({ slug: 'a', markdown }).text).toContain(line);
      }),
    );
  });

  it('reads UTF-16, and refuses what is no text', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x36, 0x83, 0x02, 0x30]);

    expect((await convertSource({ bytes: utf16, name: 'a.txt' })).body).toBe('茶。');
    expect(await reasonOf({ bytes: new Uint8Array([0xff, 0xff, 0x41]), name: 'a.txt' })).toBe(
      'encoding',
    );
    expect(await reasonOf(textSource('a.txt', 'a\u0000b'))).toBe('unreadable');
    expect(await reasonOf(textSource('a.txt', ' \n\n--- \n'))).toBe('no-text');
  });

  it('reads the seed article as the corpus has it', async () => {
    const corpus = new URL('../../../corpus/digital-technology-innovation.md', import.meta.url);
    const article = parseArticle({ slug: 'seed', markdown: readFileSync(corpus, 'utf8') });
    const [, first, second] = article.paragraphs.filter(({ kind }) => kind === 'text');
    const words = [first, second].map((one) => article.text.slice(one?.span.start, one?.span.end));

    const { body } = await convertSource(textSource('seed.txt', words.join('\n\n')));

    expect(parseArticle({ slug: 'a', markdown: `# T\n\n${body}` }).text).toBe(
      ['T', ...words].join('\n\n'),
    );
  });
});

describe('convertSource: Markdown', () => {
  it('keeps the text and reads the front matter', async () => {
    const text = '---\ntitle: Tea\nserver: "1"\nlevel: 3\n---\n\n*Hot* tea.\n';

    expect(await convertSource(textSource('tea.md', text))).toEqual({
      body: '*Hot* tea.',
      facts: { title: 'Tea', authors: [], aliases: [], other: { server: '1', level: 3 } },
    });
  });

  it('names what is wrong in the front matter', async () => {
    expect(await reasonOf(textSource('tea.md', '---\ntitle: Tea: hot\n---\nx'))).toBe(
      'bad-article',
    );
  });
});

describe('convertSource: Word documents', () => {
  it('reads headings by their styles, and facts', async () => {
    const { body, facts } = await convertSource(
      docx([
        ['Title', 'Minutes of May'],
        ['Heading1', 'Decisions'],
        ['', 'Tea is bought &amp; shared.'],
      ]),
    );

    expect(body).toBe('# Minutes of May\n\n# Decisions\n\nTea is bought & shared.');
    expect(facts).toEqual({ title: 'Minutes', authors: ['Jane Doe', 'John Roe'] });
  });

  it('refuses an archive that is none', async () => {
    expect(await reasonOf(packed('a.docx', { 'x.txt': 'x' }))).toBe('unreadable');
    expect(await reasonOf(textSource('a.docx', 'PK\u0003\u0004 broken'))).toBe('unreadable');
    expect(await reasonOf(textSource('a.docx', 'plain words'))).toBe('unknown-format');
  });
});

describe('convertSource: e-books', () => {
  it('reads the chapters in the order of the spine, without the contents', async () => {
    const { body, facts } = await convertSource(
      epub(['<h1>One</h1><p>First words.</p>', '<h1>Two</h1><p>Second words.</p>']),
    );

    expect(body).toBe('# One\n\nFirst words.\n\n# Two\n\nSecond words.');
    expect(facts).toEqual({
      title: 'On tea',
      authors: ['Jane Doe'],
      published: '2020-02-03',
      publisher: 'Leaf',
      language: 'en',
    });
  });

  it('refuses a book that its shop has locked', async () => {
    const encryption =
      '<encryption><EncryptedData><CipherData><CipherReference URI="OPS/text%20c0.xhtml"/></CipherData></EncryptedData></encryption>';

    expect(await reasonOf(epub(['<p>x</p>'], { 'META-INF/encryption.xml': encryption }))).toBe(
      'locked',
    );
  });
});

describe('convertSource: PDF', () => {
  it('finds headings by size, paragraphs by distance, and leaves page numbers out', async () => {
    const page = (number: number) =>
      [
        [8, 'The Daily Leaf'],
        [11, ''],
        [18, `${number}. Leaves`],
        [11, ''],
        [11, 'Green leaves are picked in spring, by hand, in gardens that lie'],
        [11, 'high up, where the air is cool and the morning is full of mist.'],
        [11, ''],
        [11, `A second paragraph of page ${number} that goes on over the end of its pa-`],
        [11, `ge and so on${' and on'.repeat(number)}.`],
        [8, `${number}`],
      ] as const;

    const { body } = await convertSource(pdf([page(1), page(2), page(3)]));

    expect(body.match(/^# \d\. Leaves$/gmu)).toHaveLength(3);
    expect(body).toContain('gardens that lie high up, where');
    expect(body).toContain('over the end of its page and so on');
    expect(body).not.toMatch(/Daily Leaf|^\d$/mu);
  });

  it('says that scanned pages have no text, and that a broken file is broken', async () => {
    expect(await reasonOf(pdf([[]]))).toBe('no-text');
    expect(await reasonOf(textSource('a.pdf', '%PDF-1.4\nnothing'))).toBe('unreadable');
  });
});

describe('convertSource: anything else', () => {
  it.each([
    ['a picture', 'cat.png', '\u0089PNG\r\n'],
    ['a file without an ending', 'notes', 'some words'],
  ])('refuses %s', async (_, name, text) => {
    expect(await reasonOf(textSource(name, text))).toBe('unknown-format');
  });

  it('refuses what is too large', async () => {
    expect(await reasonOf({ bytes: new Uint8Array(10 * 1024 * 1024 + 1), name: 'a.txt' })).toBe(
      'too-large',
    );
    expect(await reasonOf(textSource('a.txt', 'words '.repeat(170_000)))).toBe('too-large');
  });
});

describe('articleMarkdown', () => {
  it('writes front matter that reads back, and nobody else’s word on who may see it', () => {
    const facts = {
      title: 'Tea: a "story"',
      language: 'English',
      published: '2024-02-31',
      other: { server: '666', level: 3 },
    };

    const markdown = articleMarkdown({ body: 'Hot.', facts }, { lastTitle: 'x', server: '42' });
    const { metadata } = parseArticle({ slug: 'tea', markdown });

    expect(metadata.title).toBe('Tea: a "story"');
    expect(metadata.language).toBe('en');
    expect(metadata.published).toBeUndefined();
    expect(metadata.other).toEqual({ server: '42', level: 3 });
  });

  it('takes the title of a heading before that of a file name', () => {
    const titleOf = (body: string) =>
      parseArticle({
        slug: 'a',
        markdown: articleMarkdown({ body, facts: {} }, { lastTitle: 'f' }),
      }).metadata.title;

    expect(titleOf('# Tea\n\nHot.')).toBe('Tea');
    expect(titleOf('Hot.')).toBe('f');
  });
});
