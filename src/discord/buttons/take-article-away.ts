import type { Article } from '../../core/article/article.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import { textsFor } from '../texts/languages.js';
import { shownWord } from '../views/word-list.js';

/** Takes an article of a server away, once that was confirmed. */
export async function takeArticleAway(
  { slug, metadata }: Article,
  { person, place, locale }: ButtonRequest,
  { shelf, poster }: RequestServices,
): Promise<Reply> {
  const { article, refused } = textsFor(locale);
  if (place.guildId === undefined || !person.isManager) return privateText(refused.manage);
  const isRemoved = await shelf.remove(slug, place.guildId);
  // What is posted goes message by message: nobody waits for it.
  if (isRemoved) void poster.remove(slug, place.guildId);
  const title = shownWord(metadata.title);
  const content = isRemoved ? article.removed(title) : article.none(title);
  return { kind: 'update', message: { content, components: [], quotes: [] } };
}
