import { settingOf } from '../setting-of.js';
import { findSection, sectionsOf } from '../suggest/find-sections.js';
import { sectionChoiceView } from '../views/section-choice-view.js';
import { sectionView } from '../views/section-view.js';
import { chooseArticle, suggestArticles } from './choose-article.js';
import { suggestSectionNames } from './choose-section.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, switchOption, textOption } from './localized.js';
import { textOf, wantsHidden } from './read-options.js';

/** `/section name article? hide?`: a whole section. */
export const sectionCommand: Command = {
  data: {
    ...commandTexts('section'),
    ...everywhere,
    options: [
      textOption('name', { required: true, autocomplete: true }),
      textOption('article', { autocomplete: true }),
      switchOption('hide'),
    ],
  },
  execute(request, services) {
    const choice = chooseArticle(request, services);
    if (choice.kind === 'unknown') return choice.reply;
    const articles = choice.kind === 'one' ? [choice.article] : services.library.articles;
    const name = textOf(request, 'name') ?? '';
    const finding = findSection(name, articles);
    const isPrivate = wantsHidden(request) || finding.kind === 'none';
    const setting = settingOf(request, services, isPrivate);
    if (finding.kind === 'one') {
      const message = sectionView({ ...setting, ...finding.found, page: 0, places: [] });
      return { kind: 'message', message, isPrivate };
    }
    const offered = finding.found.length > 0 ? finding.found : articles.flatMap(sectionsOf);
    const message = sectionChoiceView({ name, kind: finding.kind, offered }, setting);
    return { kind: 'message', message, isPrivate };
  },
  suggest(request, services) {
    return request.option === 'article'
      ? suggestArticles(request, services)
      : suggestSectionNames(request, services);
  },
};
