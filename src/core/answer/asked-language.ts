import type { Article } from '../article/article.js';
import { baseLanguage } from '../search/analyzer.js';
import { likeliestLanguages } from '../search/likeliest-languages.js';

/**
 * Tells in which language a question is asked, English or one of the articles'.
 *
 * @returns Two letters; the language of the first article where no function word tells.
 */
export function askedLanguage(text: string, articles: readonly Article[]): string {
  const own = articles.map(({ metadata }) => baseLanguage(metadata.language));
  return likeliestLanguages(text, [...own, 'en'])[0] ?? 'en';
}

/** Tells in which of the articles' languages a question is read. */
export function readLanguage(text: string, articles: readonly Article[]): string {
  const own = articles.map(({ metadata }) => baseLanguage(metadata.language));
  return likeliestLanguages(text, own)[0] ?? 'en';
}
