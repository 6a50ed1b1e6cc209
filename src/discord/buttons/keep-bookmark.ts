import type { Citation } from '../../core/answer/citation.js';
import { referToSpan } from '../../core/article/span-reference.js';
import { storeLimits } from '../../core/ports/store-limits.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { MessageReply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';

/** Keeps a place for the person who clicked, whoever asked. */
export async function keepBookmark(
  { article, span }: Citation,
  { person, locale }: ButtonRequest,
  { stores }: RequestServices,
): Promise<MessageReply> {
  const { bookmark, feedback } = textsFor(locale);
  const { kind } = await stores.bookmarks.add({
    userId: person.id,
    reference: referToSpan(article, span),
  });
  switch (kind) {
    case 'added':
      return privateText(bookmark.kept);
    case 'already':
      return privateText(bookmark.already);
    case 'full':
      return privateText(bookmark.full(storeLimits.bookmarksPerUser));
    case 'opted-out':
      return privateText(feedback.optedOut);
  }
}
