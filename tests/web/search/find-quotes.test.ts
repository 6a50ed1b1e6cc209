import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { indexArticle } from '../../../src/web/reader/index-article.js';
import { createFindQuotes } from '../../../src/web/search/find-quotes.js';

const articleOf = (slug: string, markdown: string) => parseArticle({ slug, markdown });
const bridge = articleOf(
  'bridge',
  `---
title: The bridge
---

A bridge crosses the river.

## 1. Building

The bridge was built of stone. Stone came by boat. Builders slept on the boat.

## 2. Repair

Storms damaged the bridge twice. Each time the stone of the bridge was set anew.
`,
);
const tea = articleOf(
  'tea',
  '---\ntitle: 茶\nlanguage: zh\n---\n\n茶叶要用热水冲泡。绿茶不发酵。\n',
);
const find = createFindQuotes(
  [bridge, tea].map((article) => indexArticle(article, `/read/${article.slug}`)),
);
const textsOf = (typed: string, limit = 8) => find(typed, limit).map(({ text }) => text);

describe('createFindQuotes', () => {
  it('links a quote to its paragraph and its words, and tells where it stands', () => {
    const [quote] = find('storms', 1);

    const start = bridge.text.indexOf('Storms damaged');
    expect(quote).toEqual({
      href: `/read/bridge?q=${start}-${start + 'Storms damaged the bridge twice.'.length}#p2-1`,
      title: 'The bridge',
      language: 'en',
      place: '§2 ¶1 · Repair',
      text: 'Storms damaged the bridge twice.',
      words: [[0, 6]],
    });
  });

  it('puts first what holds more of the words', () => {
    // One has both words, the others one of them.
    expect(textsOf('stone boat')[0]).toBe('Stone came by boat.');
  });

  it('puts a rare word before one that is everywhere', () => {
    // "bridge" stands in five sentences, "slept" in one.
    expect(textsOf('bridge slept')[0]).toBe('Builders slept on the boat.');
  });

  it('finds an unfinished word, another form of it, and a misspelt one', () => {
    expect(textsOf('stor')).toEqual(['Storms damaged the bridge twice.']);
    expect(textsOf('storm')).toEqual(['Storms damaged the bridge twice.']);
    expect(textsOf('damadged')).toEqual(['Storms damaged the bridge twice.']);
  });

  it('does not look for misspellings of a word that is there', () => {
    const found = textsOf('boat');

    expect(found).toHaveLength(2);
    expect(found.every((text) => text.includes('boat'))).toBe(true);
  });

  it('finds Chinese by its signs', () => {
    expect(textsOf('热水')).toEqual(['茶叶要用热水冲泡。']);
  });

  it('marks each word that was looked for', () => {
    const [quote] = find('stone bridge set', 1);

    expect(quote?.words.map(([start, end]) => quote.text.slice(start, end))).toEqual([
      'stone',
      'bridge',
      'set',
    ]);
  });

  it.each(['', '  ', '…!', 'zzzzqqq'])('finds nothing for "%s"', (typed) => {
    expect(find(typed, 8)).toEqual([]);
  });

  it('gives no more than was asked for, and reads no more than the box holds', () => {
    expect(find('bridge', 2)).toHaveLength(2);
    expect(find(`${'x'.repeat(200)} bridge`, 8)).toEqual([]);
  });

  it('has nothing to find without articles', () => {
    expect(createFindQuotes([])('bridge', 8)).toEqual([]);
  });
});
