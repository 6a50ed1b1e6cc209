import { compareArticles } from '../../core/look-up/compare-articles.js';
import { privateText } from '../private-text.js';
import { settingOf } from '../setting-of.js';
import { textsFor } from '../texts/languages.js';
import { compareView } from '../views/compare-view.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, switchOption, textOption } from './localized.js';
import { textOf, wantsHidden } from './read-options.js';

/** `/compare question hide?`: the best passage of each article, or "none here". */
export const compareCommand: Command = {
  data: {
    ...commandTexts('compare'),
    ...everywhere,
    options: [textOption('question', { required: true }), switchOption('hide')],
  },
  execute(request, services) {
    const { library } = services;
    if (library.articles.length === 0) {
      return privateText(textsFor(request.locale).article.noneHere);
    }
    const question = textOf(request, 'question') ?? '';
    const compared = compareArticles(question, library);
    const isPrivate = wantsHidden(request) || compared.every(({ kind }) => kind === 'none-here');
    const setting = settingOf(request, services, isPrivate);
    return { kind: 'message', isPrivate, message: compareView(compared, question, setting) };
  },
};
