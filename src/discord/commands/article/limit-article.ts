import { storeLimits } from '../../../core/ports/store-limits.js';
import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import type { Choice, MessageReply } from '../../reply.js';
import type { AutocompleteRequest, CommandRequest } from '../../request.js';
import { textsFor } from '../../texts/languages.js';
import { shownWord } from '../../views/word-list.js';
import { chooseArticle, suggestArticles } from '../choose-article.js';
import { textOf } from '../read-options.js';
import { managedGuild } from './managed-guild.js';
import { withAllArticles } from './with-all-articles.js';

/** `/article limit article who role?`: who may see an article in this server. */
export async function limitArticle(
  request: CommandRequest,
  services: RequestServices,
): Promise<MessageReply> {
  const managed = managedGuild(request, services);
  if (managed.kind === 'refused') return managed.reply;
  const { guildId } = managed;
  const { article: texts } = textsFor(request.locale);
  const choice = chooseArticle(request, withAllArticles(services));
  if (choice.kind === 'unknown') return choice.reply;
  if (choice.kind === 'all') return privateText(texts.which);
  const { slug, metadata } = choice.article;
  const title = shownWord(metadata.title);
  const { settings } = services.stores;
  switch (textOf(request, 'who')) {
    case 'nobody':
      await settings.hideArticle(guildId, slug, true);
      return privateText(texts.hidden(title));
    case 'role': {
      const role = textOf(request, 'role');
      if (role === undefined) return privateText(texts.whichRole);
      if (role === guildId) return open(services, guildId, { slug, title, shown: texts.shown });
      const { articleRoles } = await settings.guild(guildId);
      const roles = [...new Set([...(articleRoles.get(slug) ?? []), role])];
      if (roles.length > storeLimits.rolesPerArticle) return privateText(texts.tooManyRoles);
      await settings.limitArticle(guildId, slug, roles);
      await settings.hideArticle(guildId, slug, false);
      return privateText(texts.limited(title, roles.map((id) => `<@&${id}>`).join(', ')));
    }
    default:
      return open(services, guildId, { slug, title, shown: texts.shown });
  }
}

/** `@everyone` has the server's id. */
async function open(
  { stores }: RequestServices,
  guildId: string,
  article: {
    readonly slug: string;
    readonly title: string;
    readonly shown: (title: string) => string;
  },
): Promise<MessageReply> {
  await stores.settings.limitArticle(guildId, article.slug, []);
  await stores.settings.hideArticle(guildId, article.slug, false);
  return privateText(article.shown(article.title));
}

/** Suggests also articles that are hidden, to those who may show them again. */
export function suggestAllArticles(
  request: AutocompleteRequest,
  services: RequestServices,
): readonly Choice[] {
  return suggestArticles(request, request.person.isManager ? withAllArticles(services) : services);
}
