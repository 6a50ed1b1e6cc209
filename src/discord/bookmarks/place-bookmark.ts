import { type Citation, cite } from '../../core/answer/citation.js';
import type { Library } from '../../core/answer/library.js';
import type { Article } from '../../core/article/article.js';
import { locateSpan } from '../../core/article/span-reference.js';
import type { Bookmark } from '../../core/ports/bookmark-store.js';

/**
 * A bookmark, and what stands there now: its words, also where the article has changed around
 * them; an article without them; or an article that is not open to the person here.
 */
export type PlacedBookmark = { readonly bookmark: Bookmark } & (
  | { readonly kind: 'found'; readonly citation: Citation }
  | { readonly kind: 'gone'; readonly article: Article }
  | { readonly kind: 'closed' }
);

/** Finds what a bookmark was made for. */
export function placeBookmark(bookmark: Bookmark, library: Library): PlacedBookmark {
  const { reference } = bookmark;
  const article = library.articles.find(({ slug }) => slug === reference.article);
  if (!article) return { kind: 'closed', bookmark };
  const span = locateSpan(article, reference);
  const isHeld =
    span !== undefined &&
    article.passages.some((one) => one.span.start <= span.start && span.end <= one.span.end);
  return isHeld
    ? { kind: 'found', bookmark, citation: cite(article, span) }
    : { kind: 'gone', bookmark, article };
}
