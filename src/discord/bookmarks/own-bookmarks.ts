import type { RequestServices } from '../bot-services.js';
import type { MessageView } from '../reply.js';
import type { RequestBase } from '../request.js';
import { settingOf } from '../setting-of.js';
import { bookmarksView } from '../views/bookmarks-view.js';
import { type PlacedBookmark, placeBookmark } from './place-bookmark.js';

/** Reads a person's bookmarks with what stands there now, newest first. */
export async function ownBookmarks(
  { person }: RequestBase,
  { stores, library }: RequestServices,
): Promise<readonly PlacedBookmark[]> {
  const all = await stores.bookmarks.all(person.id);
  return [...all].sort((a, b) => b.id - a.id).map((one) => placeBookmark(one, library));
}

/**
 * Shows a person's bookmarks, to that person alone.
 *
 * @param page - From 0; the nearest there is.
 */
export async function bookmarksMessage(
  request: RequestBase,
  services: RequestServices,
  page: number,
): Promise<MessageView> {
  const placed = await ownBookmarks(request, services);
  return bookmarksView(placed, page, settingOf(request, services, true));
}
