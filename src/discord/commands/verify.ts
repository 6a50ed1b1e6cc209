import { verifyQuote } from '../../core/look-up/verify-quote.js';
import { settingOf } from '../setting-of.js';
import { quoteCheckView } from '../views/quote-check-view.js';
import { articlesFor, chooseArticle, suggestArticles } from './choose-article.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, switchOption, textOption } from './localized.js';
import { textOf, wantsHidden } from './read-options.js';

/** `/verify quote article? hide?`: whether the article says these words. */
export const verifyCommand: Command = {
  data: {
    ...commandTexts('verify'),
    ...everywhere,
    options: [
      textOption('quote', { required: true }),
      textOption('article', { autocomplete: true }),
      switchOption('hide'),
    ],
  },
  execute(request, services) {
    const choice = chooseArticle(request, services);
    if (choice.kind === 'unknown') return choice.reply;
    const preferred = choice.kind === 'one' ? choice.article : undefined;
    const all = preferred ? services.library.articles : articlesFor(choice, services);
    const check = verifyQuote(textOf(request, 'quote') ?? '', all, preferred);
    const isPrivate = wantsHidden(request) || check.kind === 'not-found';
    const setting = settingOf(request, services, isPrivate);
    return { kind: 'message', isPrivate, message: quoteCheckView(check, setting) };
  },
  suggest: suggestArticles,
};
