import type { Library } from '../core/answer/library.js';
import { narrowLibrary } from '../core/answer/narrow-library.js';
import { serverOf } from '../core/article/server-of.js';
import type { GuildSettings } from '../core/ports/settings-store.js';
import type { BotServices, RequestServices } from './bot-services.js';
import { messageLinks } from './posts/posted-links.js';
import type { RequestBase } from './request.js';

/** A request in the server's language, with what it may be answered from. */
export interface Prepared<Request extends RequestBase> {
  readonly request: Request;
  readonly services: RequestServices;
}

/**
 * Applies what the server has set: its language, the articles that the person may see, and the
 * article that is asked about in the channel.
 */
export async function prepareRequest<Request extends RequestBase>(
  request: Request,
  services: BotServices,
): Promise<Prepared<Request>> {
  const { guildId, channelId } = request.place;
  const wholeLibrary = narrowLibrary(services.library, ({ metadata }) => {
    const server = serverOf(metadata);
    return server === undefined || server === guildId;
  });
  if (guildId === undefined) {
    const messageLink = () => undefined;
    return { request, services: { ...services, library: wholeLibrary, wholeLibrary, messageLink } };
  }
  const { settings } = services.stores;
  const [guild, channel, messageLink] = await Promise.all([
    settings.guild(guildId),
    settings.channel(channelId),
    messageLinks(request, services),
  ]);
  const library = visibleLibrary(wholeLibrary, guild, request);
  const home = channel.article ?? guild.defaultArticle;
  const homeArticle = library.articles.find(({ slug }) => slug === home);
  return {
    request: guild.language === undefined ? request : { ...request, locale: guild.language },
    services: {
      ...services,
      library,
      wholeLibrary,
      messageLink,
      ...(homeArticle ? { homeArticle } : {}),
    },
  };
}

/** Leaves out hidden articles, and those limited to roles that the person has none of. */
function visibleLibrary(
  library: Library,
  { hiddenArticles, articleRoles }: GuildSettings,
  { person }: RequestBase,
): Library {
  if (hiddenArticles.length === 0 && articleRoles.size === 0) return library;
  return narrowLibrary(library, ({ slug }) => {
    const roles = articleRoles.get(slug) ?? [];
    const isAllowed = roles.length === 0 || roles.some((role) => person.roleIds.includes(role));
    return !hiddenArticles.includes(slug) && isAllowed;
  });
}
