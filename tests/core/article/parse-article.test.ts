import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.js';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { slice } from '../../../src/core/article/span.js';

function parse(...lines: readonly string[]): Article {
  return parseArticle({ slug: 'sample', markdown: lines.join('\n') });
}

/** Paragraphs as their anchor, kind and words. */
function paragraphs({ text, paragraphs }: Article) {
  return paragraphs.map(({ id, kind, span }) => [id, kind, slice(text, span)]);
}

function outline({ sections }: Article) {
  return sections.map(({ id, number, title, depth, parent }) => [id, number, title, depth, parent]);
}

describe('parseArticle', () => {
  it('makes sections of headings and paragraphs of blocks', () => {
    const article = parse(
      '# Tea',
      '',
      'An opening.',
      '',
      '## 01. Leaves',
      '',
      '**Green or black**',
      '',
      'Leaves are *picked*.',
      '',
      '## 02. Water',
      '',
      'Water is boiled.',
    );

    expect(outline(article)).toEqual([
      ['tea', '0', 'Tea', 1, undefined],
      ['leaves', '1', 'Leaves', 1, undefined],
      ['water', '2', 'Water', 1, undefined],
    ]);
    expect(paragraphs(article)).toEqual([
      ['p0-0', 'heading', 'Tea'],
      ['p0-1', 'text', 'An opening.'],
      ['p1-0', 'heading', '01. Leaves'],
      ['p1-1', 'subheading', 'Green or black'],
      ['p1-2', 'text', 'Leaves are picked.'],
      ['p2-0', 'heading', '02. Water'],
      ['p2-1', 'text', 'Water is boiled.'],
    ]);
    expect(article.text.startsWith('Tea\n\nAn opening.\n\n01. Leaves\n\nGreen or black\n\n')).toBe(
      true,
    );
  });

  it('has one section where there are no headings, beside the front matter', () => {
    const article = parse('---', 'title: Tea', 'language: en', '---', 'One.', '', 'Two.');

    expect(outline(article)).toEqual([
      ['tea', '0', 'Tea', 1, undefined],
      ['front-matter', '', 'Front matter', 1, undefined],
    ]);
    expect(paragraphs(article)).toEqual([
      ['p0-1', 'text', 'One.'],
      ['p0-2', 'text', 'Two.'],
      ['front-matter-title', 'fact', 'Title: Tea'],
    ]);
  });

  it('needs no opening where the first thing is a section', () => {
    const article = parse(
      '---',
      'title: Tea',
      '---',
      '## Leaves',
      'One.',
      '### Green',
      'Two.',
      '## Water',
      'Three.',
    );

    expect(outline(article).slice(0, 3)).toEqual([
      ['leaves', '1', 'Leaves', 1, undefined],
      ['green', '1.1', 'Green', 2, 0],
      ['water', '2', 'Water', 1, undefined],
    ]);
  });

  it('leaves no hole for skipped levels', () => {
    const article = parse(
      '# Tea',
      '#### Deep',
      'One.',
      '## Flat',
      'Two.',
      '##### Deeper',
      'Three.',
      '### Between',
      'Four.',
    );

    expect(
      outline(article).map(([, number, title, depth, parent]) => [number, title, depth, parent]),
    ).toEqual([
      ['0', 'Tea', 1, undefined],
      ['1', 'Deep', 1, undefined],
      ['2', 'Flat', 1, undefined],
      ['2.1', 'Deeper', 2, 2],
      ['2.2', 'Between', 2, 2],
    ]);
  });

  it('takes several H1 for chapters unless the first says the title', () => {
    const chapters = parse('---', 'title: Tea', '---', '# Leaves', 'One.', '# Water', 'Two.');
    const titled = parse(
      '---',
      'title: tea',
      '---',
      '# All about “Tea”',
      'One.',
      '# Water',
      'Two.',
    );

    expect(outline(chapters).map(([, number, title]) => [number, title])).toEqual([
      ['1', 'Leaves'],
      ['2', 'Water'],
      ['', 'Front matter'],
    ]);
    expect(outline(titled).map(([, number, title]) => [number, title])).toEqual([
      ['0', 'All about “Tea”'],
      ['1', 'Water'],
    ]);
  });

  it('takes the title from the front matter, else from the first H1', () => {
    expect(parse('# Tea', 'One.').metadata.title).toBe('Tea');
    expect(parse('---', 'title: Coffee', '---', '# Tea', 'One.').metadata.title).toBe('Coffee');
    expect(parse('One.', '', '# *Tea* & `cake`', 'Two.').metadata.title).toBe('Tea & cake');
  });

  it.each([
    ['emphasis', 'A *b* __c__ ~~d~~ e.', 'A b c d e.'],
    [
      'links',
      'See [the page](https://example.org "x") and <https://example.org/a>.',
      'See the page and https://example.org/a.',
    ],
    ['images', 'Before ![a picture](x.png) after.', 'Before after.'],
    ['runs of spaces', 'One.  Two   *three  four*  five `a  b`.', 'One. Two three four five a  b.'],
    ['soft breaks', 'One\ntwo.', 'One two.'],
    ['soft breaks in Chinese', '今天\n下雨。', '今天下雨。'],
    ['hard breaks', 'One  \ntwo.', 'One\ntwo.'],
    ['tags for breaks', 'One<br/>two.', 'One\ntwo.'],
    ['tags and comments', 'A <b>bold</b> <!-- no --> word.', 'A bold word.'],
    [
      'a block of HTML',
      '<p align="center">Hello &amp; <i>welcome</i></p>\n<!-- no -->',
      'Hello & welcome',
    ],
    ['inline code', 'Run `a * b`.', 'Run a * b.'],
    ['escapes and entities', 'A \\* b &copy; c.', 'A * b © c.'],
    ['typographic signs', '“So” – it’s … done', '“So” – it’s … done'],
    ['footnote marks', 'A claim.[^1]\n\n[^1]: A proof.', 'A claim.\n\nA proof.'],
    ['reference links', 'See [this][a].\n\n[a]: https://example.org', 'See this.'],
    ['rules', 'One.\n\n---\n\nTwo.', 'One.\n\nTwo.'],
    ['byte order marks and old line ends', 'One.\r\n\r\nTwo.\r\rThree.', 'One.\n\nTwo.\n\nThree.'],
    ['quotations', '> One.\n>\n> Two.', 'One.\n\nTwo.'],
    ['code', '```js\nlet a = 1;\n\n  b();\n```', 'let a = 1;\n\n  b();'],
    [
      'lone surrogates and control characters',
      'a\ud800b\u001b[1m c\u0000',
      'a\ufffdb\ufffd[1m c\ufffd',
    ],
    ['zero-width and bidirectional marks', 'a\u200db \u202eabc\u202c', 'a\u200db \u202eabc\u202c'],
  ])('reads %s', (_name, markdown, text) => {
    const article = parse('# T', '', markdown);

    expect(article.text).toBe(`T\n\n${text}`);
  });

  it('makes one paragraph of a list, one line an item', () => {
    const article = parse(
      '# T',
      '',
      '1. Fold',
      '   - left',
      '   - [x] right',
      '',
      '   then press',
      '2. Cut **off**',
    );
    const [, list] = article.paragraphs;

    expect(list?.kind).toBe('list');
    expect(list?.ordered).toBe(true);
    expect(list?.items.map((item) => slice(article.text, item))).toEqual([
      'Fold\nthen press',
      'left',
      'right',
      'Cut off',
    ]);
    expect(article.passages[1]?.sentences.map((span) => slice(article.text, span))).toEqual([
      'Fold',
      'then press',
      'left',
      'right',
      'Cut off',
    ]);
  });

  it('makes a line of each row of a table', () => {
    const article = parse(
      '# T',
      '',
      '| Tea | °C |',
      '|---|---|',
      '| *Green* | 80 |',
      '| Black | |',
    );
    const [, table] = article.paragraphs;

    expect(table?.kind).toBe('table');
    expect(table?.items.map((item) => slice(article.text, item))).toEqual([
      'Tea | °C',
      'Green | 80',
      'Black |',
    ]);
  });

  it('keeps emphasis, code and web links as marks', () => {
    const article = parse(
      '# T',
      '',
      'A **b *c*** `d` [e](https://example.org) [f](javascript:alert) [g](./h.md).',
    );

    expect(
      article.paragraphs[1]?.marks.map(({ kind, span, url }) => [
        kind,
        slice(article.text, span),
        url,
      ]),
    ).toEqual([
      ['strong', 'b c', undefined],
      ['emphasis', 'c', undefined],
      ['code', 'd', undefined],
      ['link', 'e', 'https://example.org'],
    ]);
  });

  it('links bare web addresses, without the punctuation around them', () => {
    const article = parse(
      '# T',
      '',
      'See https://example.org/a_b?c=1, (http://x.org/d) and [https://y.org](https://z.org).',
    );

    expect(
      article.paragraphs[1]?.marks.map(({ span, url }) => [slice(article.text, span), url]),
    ).toEqual([
      ['https://example.org/a_b?c=1', 'https://example.org/a_b?c=1'],
      ['http://x.org/d', 'http://x.org/d'],
      ['https://y.org', 'https://z.org'],
    ]);
  });

  it.each([
    ['a line under a heading', ['## A', '*All of it*'], 'subheading'],
    ['two emphasised runs', ['## A', '**One** *two*'], 'subheading'],
    ['an image between', ['## A', '![x](y.png)', '', '**One**'], 'subheading'],
    ['a part only', ['## A', '*Some* of it'], 'text'],
    ['not right under the heading', ['## A', 'One.', '', '**Two**'], 'text'],
    ['more than a line', ['## A', '*One*  ', '*two*'], 'text'],
    ['a long paragraph', ['## A', `*${'word '.repeat(60)}end*`], 'text'],
  ])('tells sub-headings from emphasised text: %s', (_name, lines, kind) => {
    const article = parse(
      '# T',
      '',
      ...lines.flatMap((line) => (line.startsWith('##') ? [line, ''] : [line])),
    );

    expect(article.paragraphs.at(-1)?.kind).toBe(kind);
  });

  it('makes anchors for titles of every script, unique beside those of paragraphs', () => {
    const article = parse(
      '# T',
      'x',
      '## 一、目标',
      'x',
      '## 目标',
      'x',
      '## p0-1',
      'x',
      '## !!!',
      'x',
      '## 😀',
      'x',
      '## Front matter',
      'x',
      '## constructor',
      'x',
    );

    expect(article.sections.map(({ id }) => id)).toEqual([
      't',
      '目标',
      '目标-1',
      'p0-1-1',
      'section',
      'section-1',
      'front-matter-1',
      'constructor',
    ]);
  });

  it('detects the language where none is given', () => {
    expect(parse('# 茶', '茶是用水泡的，人们每天都喝。').metadata.language).toBe('zh');
    expect(parse('# Tee', 'Der Tee ist nicht mit der Milch zu kochen.').metadata.language).toBe(
      'de',
    );
  });

  it.each([
    ['no title', 'Just text.', 1, 'The article has no title. Add "title: …"'],
    ['nothing', '', 1, 'The article has no title.'],
    ['an empty title', '# \n\nText.', 1, 'The article has no title.'],
    ['no text', '# Tea\n\n## Leaves\n', 3, 'The article has no text. Write at least one paragraph'],
    ['only front matter', '---\ntitle: Tea\n---\n', 3, 'The article has no text.'],
    ['only invisible text', '# Tea\n\n\u200b\n\n![](x.png)', 5, 'The article has no text.'],
    ['front matter left open', '---\ntitle: Tea\n\nText.', 1, 'does not close. Add a line "---"'],
    [
      'a colon in a value',
      '---\nauthors: A\ntitle: Tea: a story\n---\nText.',
      3,
      `title: 'Tea: a story'`,
    ],
    ['a key twice', '---\ntitle: Tea\ntitle: Coffee\n---\nText.', 3, 'twice. Keep one'],
    ['a tab', '---\ntitle: Tea\nauthors:\n\t- A\n---\nText.', 4, 'a tab. Use spaces.'],
    ['an open quote', '---\ntitle: "Tea\n---\nText.', 2, 'title: "Tea'],
    ['an open bracket', '---\ntitle: Tea\naliases: [a, b\n---\nText.', 3, 'aliases: [a, b'],
    ['no keys', '---\nTea\n---\nText.', 2, '"Tea" is not a list of keys and values'],
    [
      'a title that is a list',
      '---\ntitle: [a, b]\n---\nText.',
      2,
      '"title" in the front matter is not one value',
    ],
    [
      'authors that are a map',
      '---\ntitle: Tea\nauthors: { a: b }\n---\nText.',
      3,
      '"authors" in the front matter',
    ],
    [
      'a source that is no address',
      '---\ntitle: Tea\nsource: javascript:alert(1)\n---\nText.',
      3,
      '"javascript:alert(1)", not a web address. Start it with https://',
    ],
    [
      'a source that cannot be one',
      '---\ntitle: Tea\nsource: "http://"\n---\nText.',
      3,
      'not a web address',
    ],
    [
      'a language that is no tag',
      '---\ntitle: Tea\nlanguage: English\n---\nText.',
      3,
      '"English", not a language tag. Write one such as en',
    ],
    [
      'a day that is none',
      '---\ntitle: Tea\npublished: 2024-02-30\n---\nText.',
      3,
      '"2024-02-30", a day that no calendar has. Write it like 2024-11-28',
    ],
    [
      'an alias of YAML',
      '---\ntitle: Tea\nx: &a [*a]\n---\nText.',
      3,
      '"x" in the front matter cannot be read',
    ],
  ])('refuses %s', (_name, markdown, line, message) => {
    expect(() => parseArticle({ slug: 's', markdown })).toThrow(
      expect.objectContaining({
        name: 'ArticleError',
        line,
        message: expect.stringContaining(message),
      }),
    );
  });
});
