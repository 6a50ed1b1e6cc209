import { type Citation, cite } from '../../core/answer/citation.js';
import type { Article } from '../../core/article/article.js';
import { locateSpan } from '../../core/article/span-reference.js';
import type { BotServices } from '../bot-services.js';

/** Finds what a person has bookmarked in an article, in its order. */
export async function bookmarksOf(
  userId: string,
  article: Article,
  { stores }: BotServices,
): Promise<readonly Citation[]> {
  const all = await stores.bookmarks.all(userId);
  return all
    .filter(({ reference }) => reference.article === article.slug)
    .flatMap(({ reference }) => locateSpan(article, reference) ?? [])
    .sort((a, b) => a.start - b.start)
    .map((span) => cite(article, span));
}
