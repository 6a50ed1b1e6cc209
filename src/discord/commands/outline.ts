import { settingOf } from '../setting-of.js';
import { chooseOutlineView } from '../views/choose-outline-view.js';
import { outlineView } from '../views/outline-view.js';
import { chooseArticle, suggestArticles } from './choose-article.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, switchOption, textOption } from './localized.js';
import { wantsHidden } from './read-options.js';

/** `/outline article? hide?`: the sections of an article. */
export const outlineCommand: Command = {
  data: {
    ...commandTexts('outline'),
    ...everywhere,
    options: [textOption('article', { autocomplete: true }), switchOption('hide')],
  },
  execute(request, services) {
    const choice = chooseArticle(request, services);
    if (choice.kind === 'unknown') return choice.reply;
    const isPrivate = wantsHidden(request);
    const setting = settingOf(request, services, isPrivate);
    const message =
      choice.kind === 'one'
        ? outlineView(choice.article, 0, setting)
        : chooseOutlineView(services.library.articles, setting);
    return { kind: 'message', message, isPrivate };
  },
  suggest: suggestArticles,
};
