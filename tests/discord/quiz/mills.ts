import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../src/core/article/parse-article.js';

/** Sentences with figures of a kind, so that each can be asked. */
export const mills = read('mills');

/** The same in Chinese. */
export const chineseMills = read('mofang');

function read(slug: string) {
  const markdown = readFileSync(new URL(`${slug}.md`, import.meta.url), 'utf8');
  return parseArticle({ slug, markdown });
}
