import type { Article } from '../../core/article/article.js';
import { fingerprint } from '../../core/article/span-reference.js';

/** 36^6 is 2 thousand million: enough to tell the articles of one corpus apart. */
const LENGTH = 6;
const keys = new WeakMap<Article, string>();

/**
 * Names an article in few characters: a mark of its slug and its text, so that a button made
 * for an earlier text finds no article instead of the wrong words.
 *
 * @returns 6 characters of 0-9 and a-z.
 */
export function articleKey(article: Article): string {
  const known = keys.get(article);
  if (known) return known;
  const mark = BigInt(`0x${fingerprint(`${article.slug}\n${article.text}`)}`);
  const key = mark.toString(36).slice(-LENGTH).padStart(LENGTH, '0');
  keys.set(article, key);
  return key;
}
