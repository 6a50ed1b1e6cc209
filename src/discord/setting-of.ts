import type { BotServices } from './bot-services.js';
import type { RequestBase } from './request.js';
import { textsFor } from './texts/languages.js';
import type { ViewSetting } from './views/view-setting.js';

/** Gives views what they need to know of a request. */
export function settingOf(
  { person, locale }: RequestBase,
  { library, links }: BotServices,
  isPrivate: boolean,
): ViewSetting {
  return {
    texts: textsFor(locale),
    baseUrl: links.baseUrl,
    hasManyArticles: library.articles.length > 1,
    askerId: person.id,
    isPrivate,
  };
}
