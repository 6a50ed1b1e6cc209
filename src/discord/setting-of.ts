import type { Place } from '../core/ports/place.js';
import type { BotServices, RequestServices } from './bot-services.js';
import type { Channels } from './channels.js';
import type { RequestBase } from './request.js';
import { textsFor } from './texts/languages.js';
import type { ViewSetting } from './views/view-setting.js';

/** Gives views what they need to know of a request. */
export function settingOf(
  { person, locale, place }: RequestBase,
  { library, links, channels, messageLink }: BotServices & Partial<RequestServices>,
  isPrivate: boolean,
): ViewSetting {
  return {
    texts: textsFor(locale),
    ...(links.isPublic ? { baseUrl: links.baseUrl } : {}),
    ...(messageLink ? { messageLink } : {}),
    hasManyArticles: library.articles.length > 1,
    askerId: person.id,
    isPrivate,
    ...groupOf(place, channels),
  };
}

function groupOf({ guildId }: Place, channels: Channels): Pick<ViewSetting, 'group'> {
  if (guildId === undefined) return { group: 'direct' };
  return channels.isIn(guildId) ? { group: 'server' } : {};
}
