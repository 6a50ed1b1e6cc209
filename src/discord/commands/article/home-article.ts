import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import type { MessageReply } from '../../reply.js';
import type { CommandRequest } from '../../request.js';
import { textsFor } from '../../texts/languages.js';
import { shownWord } from '../../views/word-list.js';
import { chooseArticle } from '../choose-article.js';
import { textOf } from '../read-options.js';
import { managedGuild } from './managed-guild.js';

/** `/article use article where?`: sets the article that is asked about unless one is named. */
export async function homeArticle(
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const managed = managedGuild(request, services);
  if (managed.kind === 'refused') return managed.reply;
  const choice = chooseArticle(request, services);
  if (choice.kind === 'unknown') return choice.reply;
  if (choice.kind === 'all') return privateText(textsFor(request.locale).article.which);
  const { slug, metadata } = choice.article;
  const { settings } = services.stores;
  const { channelId } = request.place;
  const isChannel = textOf(request, 'where') === 'this channel';
  if (isChannel) {
    await settings.setChannel({ guildId: managed.guildId, channelId }, { article: slug });
  } else {
    await settings.setGuild(managed.guildId, { defaultArticle: slug });
  }
  const { article } = textsFor(request.locale);
  return privateText(article.used(shownWord(metadata.title), isChannel));
}
