import { type CiteStyle, citeArticle, citeStyles } from '../../core/look-up/cite-article.js';
import { privateText } from '../private-text.js';
import { settingOf } from '../setting-of.js';
import { citeView } from '../views/cite-view.js';
import { chooseArticle, suggestArticles } from './choose-article.js';
import type { Command } from './command.js';
import { choiceOption, commandTexts, everywhere, switchOption, textOption } from './localized.js';
import { textOf, wantsHidden } from './read-options.js';

/** `/cite style article? hide?`: the article as an entry for a list of works. */
export const citeCommand: Command = {
  data: {
    ...commandTexts('cite'),
    ...everywhere,
    options: [
      choiceOption('style', ['apa', 'mla', 'chicago', 'bibtex'], { required: true }),
      textOption('article', { autocomplete: true }),
      switchOption('hide'),
    ],
  },
  execute(request, services) {
    const choice = chooseArticle(request, services);
    if (choice.kind === 'unknown') return choice.reply;
    const isPrivate = wantsHidden(request);
    const setting = settingOf(request, services, isPrivate);
    if (choice.kind === 'all') return privateText(setting.texts.article.which);
    const style = readStyle(textOf(request, 'style'));
    const message = citeView(citeArticle(choice.article, style), style, setting);
    return { kind: 'message', isPrivate, message };
  },
  suggest: suggestArticles,
};

function readStyle(typed: string | undefined): CiteStyle {
  return citeStyles.find((style) => style === typed) ?? 'apa';
}
