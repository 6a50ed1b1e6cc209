import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/answer/create-library.js';
import { parseArticle } from '../../src/core/article/parse-article.js';

/** A question in a language; without a sentence, the article does not cover it. */
interface Asked {
  readonly language: string;
  readonly question: string;
  readonly sentence?: string;
}

// Written for this test, one article a language; the questions inflect the article's words.
const questions = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Asked);
const languages = [...new Set(questions.map(({ language }) => language))];

function articleIn(language: string, isNamed: boolean) {
  const body = readFileSync(new URL(`articles/${language}.md`, import.meta.url), 'utf8');
  const markdown = isNamed ? `---\nlanguage: ${language}\n---\n\n${body}` : body;
  return parseArticle({ slug: language, markdown });
}

describe('an article in another language', () => {
  it('is one of nine', () => {
    expect(languages).toEqual(['de', 'fr', 'es', 'it', 'pt', 'ru', 'nl', 'sv', 'no']);
  });

  it.each(languages)('is known for %s without front matter', (language) => {
    expect(articleIn(language, false).metadata.language).toBe(language);
  });

  describe.each([
    ['named', true],
    ['detected', false],
  ])('whose language is %s', (_, isNamed) => {
    const libraries = new Map(
      languages.map((language) => [language, createLibrary([articleIn(language, isNamed)])]),
    );

    it.each(questions)('answers $language "$question"', ({ language, question, sentence }) => {
      const answer = libraries.get(language)?.ask({ question });

      expect(answer?.corrections).toEqual([]);
      if (sentence === undefined) expect(answer?.kind).toBe('abstained');
      else
        expect(answer?.kind === 'quoted' ? answer.citations[0].sentence : answer?.kind).toContain(
          sentence,
        );
    });
  });
});
