import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/answer/create-library.js';
import type { Article } from '../../src/core/article/article.js';
import { parseArticle } from '../../src/core/article/parse-article.js';
import { exampleQuestions } from '../../src/web/example-questions.js';

const root = new URL('../../', import.meta.url);

function readArticle(file: string): Article {
  const slug = file.replace(/^.*\/|\.md$/g, '');
  return parseArticle({ slug, markdown: readFileSync(new URL(file, root), 'utf8') });
}

const chinese = readArticle('tests/quality/articles/chashi.md');
const german = readArticle('tests/quality/articles/radweg.md');
const builtIn = readArticle('corpus/digital-technology-innovation.md');
const all = readdirSync(new URL('tests/quality/articles/', root)).map((name) =>
  readArticle(`tests/quality/articles/${name}`),
);

describe('example questions', () => {
  const libraries = [
    ['the built-in article', [builtIn]],
    ['a Chinese article', [chinese]],
    ['a German article', [german]],
    ['ten articles in five languages', all],
  ] as const;
  const locales = ['en-US', 'zh-CN'] as const;
  it.each(
    libraries.flatMap(([name, articles]) => locales.map((to) => [name, to, articles] as const)),
  )('are three that are answered: %s, %s', (_, locale, articles) => {
    const library = createLibrary(articles);

    const questions = exampleQuestions(library, { locale });

    expect(new Set(questions).size).toBe(3);
    for (const question of questions) {
      expect(library.ask({ question }).kind).toMatch(/^(?:quoted|listed|section)$/);
    }
  });

  it.each([
    ['an English article on a Chinese page', [builtIn], 'zh-CN'],
    ['a Chinese article on an English page', [chinese], 'en-US'],
    ['articles of all languages on a Chinese page', all, 'zh-CN'],
  ] as const)('are Chinese for %s', (_, articles, locale) => {
    const questions = exampleQuestions(createLibrary(articles), { locale });

    for (const question of questions) expect(question).toMatch(/^[\p{Script=Han}0-9，？]+$/u);
  });

  it('are English for articles of all languages on an English page', () => {
    const questions = exampleQuestions(createLibrary(all), { locale: 'en-US' });

    for (const question of questions) expect(question).toMatch(/^[\x20-\x7e]+$/);
  });

  it('show different kinds of answers where there is one article', () => {
    const library = createLibrary([builtIn]);

    const questions = exampleQuestions(library, { locale: 'en-US' });

    expect(questions).toContain('What are the sections?');
    expect(questions).toContain('Who wrote it?');
  });

  it('are none where nothing is answered', () => {
    const library = createLibrary([parseArticle({ slug: 'one', markdown: '# One\n\nA line.' })]);

    expect(exampleQuestions(library, { locale: 'en-US' })).toEqual([]);
  });
});
