import type { Article } from '../article/article.js';
import { createLibrary } from './create-library.js';
import type { Library } from './library.js';

/** A library whose articles come and go; who holds it sees each change. */
export interface LiveLibrary {
  readonly library: Library;
  /** @throws {RangeError} When another article has the same slug: a bug. */
  add(article: Article): void;
  /** Takes an article away; one that is not there is left so. */
  remove(slug: string): void;
}

/** Makes a library that can change; each change makes its indexes anew, when first needed. */
export function createLiveLibrary(articles: readonly Article[]): LiveLibrary {
  let now = createLibrary(articles);
  return {
    library: {
      get articles() {
        return now.articles;
      },
      find: (name) => now.find(name),
      ask: (request) => now.ask(request),
      search: (request) => now.search(request),
    },
    add(article) {
      if (now.articles.some(({ slug }) => slug === article.slug)) {
        throw new RangeError(`Expected a new slug, got "${article.slug}"`);
      }
      now = createLibrary([...now.articles, article]);
    },
    remove(slug) {
      const left = now.articles.filter((article) => article.slug !== slug);
      if (left.length < now.articles.length) now = createLibrary(left);
    },
  };
}
