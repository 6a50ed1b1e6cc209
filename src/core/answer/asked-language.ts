import type { Article } from '../article/article.js';
import { baseLanguage } from '../search/analyzer.js';
import { likeliestLanguage } from '../search/likeliest-languages.js';

/**
 * Tells in which language a question is asked, English or one of the articles'.
 *
 * @returns Two letters; the language of the first article where no function word tells.
 */
export function askedLanguage(text: string, articles: readonly Article[]): string {
  const own = articles.map(({ metadata }) => baseLanguage(metadata.language));
  return likeliestLanguage(text, [...own, 'en']);
}
