import { ApplicationCommandType } from 'discord-api-types/v10';
import { verifyQuote } from '../../core/look-up/verify-quote.js';
import { privateText } from '../private-text.js';
import { settingOf } from '../setting-of.js';
import { textsFor } from '../texts/languages.js';
import { quoteCheckView } from '../views/quote-check-view.js';
import type { MessageCommand } from './command.js';
import { everywhere, messageCommandTexts } from './localized.js';
import { readQuoted } from './read-target.js';

/** `Check this quote`: whether an article says what a message quotes, in private first. */
export const checkQuoteCommand: MessageCommand = {
  data: {
    ...messageCommandTexts('Check this quote'),
    ...everywhere,
    type: ApplicationCommandType.Message,
  },
  execute(request, services) {
    const { article, target } = textsFor(request.locale);
    const { library, homeArticle } = services;
    if (library.articles.length === 0) return privateText(article.noneHere);
    const words = readQuoted(request.target);
    if (words === '') return privateText(target.empty);
    const check = verifyQuote(words, library.articles, homeArticle);
    const message = quoteCheckView(check, settingOf(request, services, true));
    return { kind: 'message', isPrivate: true, message };
  },
};
