import { cite } from '../../core/answer/citation.js';
import { placesWithin } from '../buttons/span-codes.js';
import { privateText } from '../private-text.js';
import { settingOf } from '../setting-of.js';
import { listView } from '../views/list-view.js';
import { shownWord } from '../views/word-list.js';
import { chooseArticle, suggestArticles } from './choose-article.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, switchOption, textOption } from './localized.js';
import { textOf, wantsHidden } from './read-options.js';

/** A button has room for about ten places. */
const MAX_FOUND = 10;

/** `/search words article? hide?`: the passages that have the words, best first. */
export const searchCommand: Command = {
  data: {
    ...commandTexts('search'),
    ...everywhere,
    options: [
      textOption('words', { required: true }),
      textOption('article', { autocomplete: true }),
      switchOption('hide'),
    ],
  },
  execute(request, services) {
    const choice = chooseArticle(request, services);
    if (choice.kind === 'unknown') return choice.reply;
    const words = textOf(request, 'words') ?? '';
    const found = services.library.search({
      words,
      limit: MAX_FOUND,
      ...(choice.kind === 'one' ? { article: choice.article.slug } : {}),
    });
    const isPrivate = wantsHidden(request);
    const setting = settingOf(request, services, isPrivate);
    if (found.length === 0) return privateText(setting.texts.search.none(shownWord(words.trim())));
    const places = placesWithin(found.map(({ article, sentence }) => cite(article, sentence)));
    const message = listView(places, { ...setting, list: 'search', page: 0 });
    return { kind: 'message', message, isPrivate };
  },
  suggest: suggestArticles,
};
