import type { Article } from '../../core/article/article.js';
import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { BotServices } from '../bot-services.js';
import { textsFor } from '../texts/languages.js';
import type { ViewSetting } from '../views/view-setting.js';

/** Gives views what they need to know of a session whose messages are for all. */
export function sessionSetting(
  { locale, session }: Pick<KeptSession, 'locale' | 'session'>,
  { links }: Pick<BotServices, 'links'>,
): ViewSetting {
  return {
    texts: textsFor(locale),
    baseUrl: links.baseUrl,
    hasManyArticles: false,
    askerId: session.host,
    isPrivate: false,
    group: 'server',
  };
}

/** Finds the article of a session; undefined when it was removed. */
export function articleOf(
  { session }: Pick<KeptSession, 'session'>,
  { library }: Pick<BotServices, 'library'>,
): Article | undefined {
  return library.articles.find(({ slug }) => slug === session.article);
}
