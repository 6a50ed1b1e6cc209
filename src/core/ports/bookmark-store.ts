import type { SpanReference } from '../article/span-reference.js';
import type { Page, PageRequest } from './page.js';

/** A place in an article that somebody wants to find again. */
export interface Bookmark {
  /** Unique over all users, never used again. */
  readonly id: number;
  readonly userId: string;
  readonly reference: SpanReference;
  readonly note?: string;
  /** Milliseconds since 1970 in UTC. */
  readonly createdAt: number;
}

/**
 * What became of a bookmark: kept; there already (with its own note); one too many, see
 * `storeLimits.bookmarksPerUser`; not kept because the person wants nothing kept.
 */
type BookmarkOutcome =
  | { readonly kind: 'added' | 'already'; readonly bookmark: Bookmark }
  | { readonly kind: 'full' }
  | { readonly kind: 'opted-out' };

/** Keeps people's bookmarks; nobody sees those of others. */
export interface BookmarkStore {
  /** Adds a bookmark, once for each user and span. */
  add(bookmark: Pick<Bookmark, 'userId' | 'reference' | 'note'>): Promise<BookmarkOutcome>;
  /** Lists a user's bookmarks, newest first, those of one article when one is given. */
  list(
    userId: string,
    request: PageRequest & { readonly article?: string },
  ): Promise<Page<Bookmark>>;
  /** Reads all bookmarks of a user by article and place, for export. */
  all(userId: string): Promise<readonly Bookmark[]>;
  /** Changes a note or, without one, removes it; `missing` when the user has no such bookmark. */
  setNote(
    userId: string,
    id: number,
    note?: string,
  ): Promise<{ readonly kind: 'changed' | 'missing' | 'opted-out' }>;
  /** Removes a bookmark; false when the user has no such bookmark. */
  remove(userId: string, id: number): Promise<boolean>;
}
