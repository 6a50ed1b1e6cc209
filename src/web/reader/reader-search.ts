import type { Article } from '../../core/article/article.js';
import { createFindQuotes, type FindQuotes } from '../search/find-quotes.js';
import type { FoundQuote, IndexedArticle } from '../search/search-index.js';
import type { SiteLinks } from '../site-links.js';
import { indexArticle } from './index-article.js';

/** As many as the page lists. */
const foundLimit = 8;

/** Searches articles for what is typed; the index is kept while the articles stay the same. */
export type ReaderSearch = (articles: readonly Article[], typed: string) => readonly FoundQuote[];

/** Creates the search of the served reader. */
export function createReaderSearch(links: SiteLinks): ReaderSearch {
  const indexed = new WeakMap<Article, IndexedArticle>();
  let known: { readonly articles: readonly Article[]; readonly find: FindQuotes } | undefined;
  const indexOf = (article: Article): IndexedArticle => {
    const made = indexed.get(article) ?? indexArticle(article, links.article(article.slug));
    indexed.set(article, made);
    return made;
  };
  return (articles, typed) => {
    if (!known || !areSame(known.articles, articles)) {
      known = { articles, find: createFindQuotes(articles.map(indexOf)) };
    }
    return known.find(typed, foundLimit);
  };
}

function areSame(a: readonly Article[], b: readonly Article[]): boolean {
  return a.length === b.length && a.every((article, at) => article === b[at]);
}
