import type { Article } from '../../core/article/article.js';
import { nobody } from '../../core/ports/quiz-store.js';
import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { BotServices } from '../bot-services.js';
import { messageLinks } from '../posts/posted-links.js';
import { textsFor } from '../texts/languages.js';
import type { ViewSetting } from '../views/view-setting.js';

/** Gives views what they need to know of a session whose messages are for all. */
export async function sessionSetting(
  { locale, session, place }: Pick<KeptSession, 'locale' | 'session' | 'place'>,
  bot: Pick<BotServices, 'links' | 'stores' | 'channels'>,
): Promise<ViewSetting> {
  // Links lead only to what everybody may see.
  const person = { id: nobody, isModerator: false, isManager: false, roleIds: [] };
  return {
    texts: textsFor(locale),
    ...(bot.links.isPublic ? { baseUrl: bot.links.baseUrl } : {}),
    messageLink: await messageLinks({ place, person }, bot),
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
