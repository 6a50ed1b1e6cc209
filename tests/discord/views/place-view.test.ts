import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/core/answer/citation.js';
import type { Article } from '../../../src/core/article/article.js';
import { chinese } from '../../../src/discord/texts/zh-CN.js';
import { choiceLabel, linked, placeView } from '../../../src/discord/views/place-view.js';
import { settingFor, tea } from '../some-articles.js';

function placeOf(article: Article, words: string, setting = settingFor()): string {
  const start = article.text.indexOf(words);
  return placeView(cite(article, { start, end: start + words.length }), setting);
}

describe('placeView', () => {
  it('names section, title and paragraph, and links to the sentence', () => {
    expect(placeOf(tea, 'They wither for a day.')).toMatch(
      /^\[§1 Leaves, ¶ 2\]\(<https:\/\/read\.example\.org\/read\/tea\?q=\d+-\d+#p1-2>\)$/u,
    );
  });

  it('calls the section before the first heading the opening', () => {
    expect(placeOf(tea, 'Tea is a drink.')).toMatch(/^\[Opening, ¶ 1\]/u);
  });

  it('speaks Chinese', () => {
    const setting = settingFor({ texts: chinese });

    expect(placeOf(tea, 'Tea is a drink.', setting)).toMatch(/^\[开头，¶ 1\]/u);
  });

  it('names the article where there are several', () => {
    const setting = settingFor({ hasManyArticles: true });

    expect(placeOf(tea, 'Tea is a drink.', setting)).toMatch(/\) · On tea$/u);
  });
});

describe('linked', () => {
  it.each([
    ['plain words', 'Green tea', '[Green tea](<https://a.b/>)'],
    ['marks of Markdown', '§1 *Tea*', '[§1 \\*Tea\\*](<https://a.b/>)'],
    ['brackets, which break a link', '§1 Tea [sic]', '[§1](<https://a.b/>) Tea \\[sic\\]'],
    [
      'an address, which breaks a link',
      '§1 See example.org',
      '[§1](<https://a.b/>) See example.org',
    ],
    ['brackets at the front', '[sic]', '[↗](<https://a.b/>) \\[sic\\]'],
  ])('links %s', (_name, label, expected) => {
    expect(linked(label, 'https://a.b/')).toBe(expected);
  });
});

describe('choiceLabel', () => {
  it('keeps both names within the limit', () => {
    const [section] = tea.sections;
    if (!section) throw new Error('Expected a section');
    const long = { ...section, number: '1', title: 'Very long '.repeat(30) };
    const article = { ...tea, metadata: { ...tea.metadata, title: 'Also long '.repeat(30) } };

    const label = choiceLabel(
      { article, section: long },
      { ...settingFor({ hasManyArticles: true }), limit: 80 },
    );

    expect(label.length).toBeLessThanOrEqual(80);
    expect(label).toMatch(/^§1 Very long .*… · Also long .*…$/u);
  });
});
