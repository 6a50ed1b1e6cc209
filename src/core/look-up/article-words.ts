import type { Article } from '../article/article.js';
import { listWords, type Word } from './word-list.js';

/** The words of an article, and where each stands. */
export interface ArticleWords {
  readonly words: readonly Word[];
  /** Positions in `words` by key, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Article, ArticleWords>();

/** Lists the words of an article; the same list is given again while the article lives. */
export function articleWords(article: Article): ArticleWords {
  const made = known.get(article);
  if (made) return made;
  const words = listWords(article.text);
  const places = new Map<string, number[]>();
  words.forEach(({ key }, at) => {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  });
  const list = { words, places };
  known.set(article, list);
  return list;
}
