import { serverOf } from '../../../core/article/server-of.js';
import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import type { Choice, MessageReply } from '../../reply.js';
import type { AutocompleteRequest, CommandRequest } from '../../request.js';
import { settingOf } from '../../setting-of.js';
import { textsFor } from '../../texts/languages.js';
import { plainBlock } from '../../views/block.js';
import { messageView } from '../../views/message.js';
import { shownWord } from '../../views/word-list.js';
import { chooseArticle, suggestArticles } from '../choose-article.js';
import { managedGuild } from './managed-guild.js';
import { withAllArticles } from './with-all-articles.js';

/** `/article remove article`: takes an article of this server away, after asking once more. */
export function removeArticle(request: CommandRequest, services: RequestServices): MessageReply {
  const managed = managedGuild(request, services);
  if (managed.kind === 'refused') return managed.reply;
  const { article: texts, button } = textsFor(request.locale);
  const choice = chooseArticle(request, withAllArticles(services));
  if (choice.kind === 'unknown') return choice.reply;
  if (choice.kind === 'all') return privateText(texts.which);
  const { article } = choice;
  const title = shownWord(article.metadata.title);
  if (serverOf(article.metadata) !== managed.guildId) {
    return privateText(texts.builtIn(title));
  }
  const setting = settingOf(request, services, true);
  const message = messageView(
    [plainBlock(texts.confirmRemoval(title))],
    [{ label: button.remove, action: { kind: 'remove-article', article }, isDangerous: true }],
    setting,
  );
  return { kind: 'message', message, isPrivate: true };
}

/** Suggests the articles that can be removed: those that were added in this server. */
export function suggestOwnArticles(
  request: AutocompleteRequest,
  services: RequestServices,
): readonly Choice[] {
  const { guildId } = request.place;
  if (guildId === undefined || !request.person.isManager) return [];
  const own = services.wholeLibrary.articles.filter(
    ({ metadata }) => serverOf(metadata) === guildId,
  );
  return suggestArticles(request, { library: { articles: own } });
}
