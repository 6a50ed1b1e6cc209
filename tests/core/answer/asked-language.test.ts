import { describe, expect, it } from 'vitest';
import { askedLanguage } from '../../../src/core/answer/asked-language.js';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import { buildArticle } from '../../../src/core/article/build-article.js';

function articleIn(language: string, text = 'Der Weg ist schmal.') {
  return buildArticle({
    slug: language,
    metadata: { title: language, authors: [], language, aliases: [], other: {} },
    blocks: [{ kind: 'text', text }],
  });
}

describe('askedLanguage', () => {
  it.each([
    ['Wie lang ist der Radweg?', ['de'], 'de'],
    ['How long is the bike path?', ['de'], 'en'],
    ['Danke!', ['de'], 'de'],
    ['Quand le musée a-t-il ouvert ?', ['en', 'fr'], 'fr'],
    ['who wrote it?', ['zh'], 'en'],
    ['title', ['zh'], 'en'],
    ['谁写的？', ['en', 'zh'], 'zh'],
  ])('tells the language of "%s" asked of articles in %s', (text, languages, expected) => {
    const articles = languages.map((language) => articleIn(language));

    expect(askedLanguage(text, articles)).toBe(expected);
  });

  it.each([['Danke!'], ['Wird die Brücke gebaut?'], ['Wer ist die Bürgermeisterin?']])(
    'leaves the words of "%s" as they are, which are no misspelt English',
    (question) => {
      const library = createLibrary([articleIn('de')]);

      expect(library.ask({ question }).corrections).toEqual([]);
    },
  );
});
