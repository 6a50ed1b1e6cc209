import type { Article } from '../article/article.js';
import { createLibrary } from './create-library.js';
import type { Library } from './library.js';

/**
 * Leaves only some articles of a library. What is left is made once for the same articles: to
 * index them again for each request would take seconds.
 */
export function narrowLibrary(library: Library, isLeft: (article: Article) => boolean): Library {
  const all = library.articles;
  const left = all.filter(isLeft);
  if (left.length === all.length) return library;
  const key = left.map(({ slug }) => slug).join('\n');
  const known = parts.get(all) ?? new Map<string, Library>();
  parts.set(all, known);
  const part = known.get(key) ?? createLibrary(left);
  known.set(key, part);
  return part;
}

/** By the very list of articles, which a library that changes replaces. */
const parts = new WeakMap<readonly Article[], Map<string, Library>>();
