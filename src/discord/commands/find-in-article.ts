import { ApplicationCommandType } from 'discord-api-types/v10';
import { privateText } from '../private-text.js';
import { settingOf } from '../setting-of.js';
import { textsFor } from '../texts/languages.js';
import { answerView } from '../views/answer-view.js';
import type { MessageCommand } from './command.js';
import { everywhere, messageCommandTexts } from './localized.js';
import { readTarget } from './read-target.js';

/** `Find in the article`: asks what a message says, in private first. */
export const findInArticleCommand: MessageCommand = {
  data: {
    ...messageCommandTexts('Find in the article'),
    ...everywhere,
    type: ApplicationCommandType.Message,
  },
  execute(request, services) {
    const { article, target } = textsFor(request.locale);
    const { library, homeArticle } = services;
    if (library.articles.length === 0) return privateText(article.noneHere);
    const question = readTarget(request.target);
    if (question === '') return privateText(target.empty);
    const home = homeArticle ? { article: homeArticle.slug } : {};
    const message = answerView(
      library.ask({ question, ...home }),
      settingOf(request, services, true),
    );
    return { kind: 'message', isPrivate: true, message };
  },
};
