import { ask } from '../ask.js';
import { settingOf } from '../setting-of.js';
import { answerView } from '../views/answer-view.js';
import { chooseArticle, suggestArticles } from './choose-article.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, switchOption, textOption } from './localized.js';
import { textOf, wantsHidden } from './read-options.js';

/** `/ask question article? hide?`: the article answers. */
export const askCommand: Command = {
  data: {
    ...commandTexts('ask'),
    ...everywhere,
    options: [
      textOption('question', { required: true }),
      textOption('article', { autocomplete: true }),
      switchOption('hide'),
    ],
  },
  execute(request, services) {
    const choice = chooseArticle(request, services);
    if (choice.kind === 'unknown') return choice.reply;
    const question = textOf(request, 'question') ?? '';
    const article = choice.kind === 'one' ? choice.article.slug : undefined;
    const answer = ask(request, services, { question, article });
    const isPrivate = wantsHidden(request) || answer.kind === 'abstained';
    const setting = settingOf(request, services, isPrivate);
    const message = answerView(answer, { ...setting, ...(isPrivate ? {} : { echo: question }) });
    return { kind: 'message', message, isPrivate };
  },
  suggest: suggestArticles,
};
