import { readFileSync } from 'node:fs';
import { type Citation, cite } from '../../src/core/answer/citation.js';
import type { Article } from '../../src/core/article/article.js';
import { parseArticle } from '../../src/core/article/parse-article.js';

/**
 * Three articles, made to be hard to link into: sentences that come again with other letters,
 * one-word sentences, tables, lists, code, dashes, parentheses, accents, Chinese.
 */
export const linkedArticles: readonly Article[] = ['lighthouse', 'tea-house', 'bridge'].map(
  (slug) =>
    parseArticle({
      slug,
      markdown: readFileSync(new URL(`${slug}.md`, import.meta.url), 'utf8'),
    }),
);

/** Cites every sentence of every passage. */
export function everySentence(article: Article): readonly Citation[] {
  return article.passages.flatMap(({ sentences }) => sentences.map((span) => cite(article, span)));
}

/** Whether a citation is of the author's text, and not of the front matter alone. */
export function isOnPage({ paragraph }: Citation): boolean {
  return paragraph.kind !== 'fact';
}
