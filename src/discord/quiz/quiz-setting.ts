import type { Article } from '../../core/article/article.js';
import { type KeptQuiz, nobody } from '../../core/ports/quiz-store.js';
import { citeCard } from '../../core/study/quiz/cite-card.js';
import type { BotServices } from '../bot-services.js';
import { messageLinks } from '../posts/posted-links.js';
import { textsFor } from '../texts/languages.js';
import type { ViewSetting } from '../views/view-setting.js';

/** Gives views what they need to know of a quiz whose messages are for all in its channel. */
export async function quizSetting(
  { locale, quiz, place }: KeptQuiz,
  bot: BotServices,
): Promise<ViewSetting> {
  // Links lead only to what everybody may see.
  const person = { id: nobody, isModerator: false, isManager: false, roleIds: [] };
  return {
    texts: textsFor(locale),
    ...(bot.links.isPublic ? { baseUrl: bot.links.baseUrl } : {}),
    messageLink: await messageLinks({ place, person }, bot),
    hasManyArticles: false,
    askerId: quiz.host,
    isPrivate: false,
    group: 'server',
  };
}

/** Finds the article of a quiz; undefined when it is gone, or has the words of a card no more. */
export function articleOfQuiz(
  { article: slug, quiz }: Pick<KeptQuiz, 'article' | 'quiz'>,
  { library }: Pick<BotServices, 'library'>,
): Article | undefined {
  const article = library.articles.find((one) => one.slug === slug);
  const isWhole = article && quiz.cards.every((card) => citeCard(article, card));
  return isWhole ? article : undefined;
}
