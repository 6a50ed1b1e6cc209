import type { RequestServices } from '../bot-services.js';
import type { ButtonRequest, ModalRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';
import { decodeButton } from './decode-button.js';

/** Says why a button or a form cannot be read: its article has changed, or is not open here. */
export function whyNot(
  { customId, locale }: ButtonRequest | ModalRequest,
  { wholeLibrary }: RequestServices,
): string {
  const { bookmark, refused } = textsFor(locale);
  return decodeButton(customId, wholeLibrary.articles) ? bookmark.noArticle : refused.stale;
}
