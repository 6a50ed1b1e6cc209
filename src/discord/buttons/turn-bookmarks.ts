import { bookmarksMessage } from '../bookmarks/own-bookmarks.js';
import type { RequestServices } from '../bot-services.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import type { ButtonState } from './button-state.js';

/** Turns to another page of a person's bookmarks. */
export async function turnBookmarks(
  { page }: Extract<ButtonState, { readonly kind: 'bookmarks' }>,
  request: ButtonRequest,
  services: RequestServices,
): Promise<Reply> {
  return { kind: 'update', message: await bookmarksMessage(request, services, page) };
}
