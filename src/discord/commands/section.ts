import type { Article } from '../../core/article/article.js';
import type { BotServices } from '../bot-services.js';
import type { Choice } from '../reply.js';
import type { AutocompleteRequest } from '../request.js';
import { settingOf } from '../setting-of.js';
import {
  findSection,
  type SectionOf,
  sectionKey,
  sectionName,
  sectionsOf,
  suggestSections,
} from '../suggest/find-sections.js';
import { textsFor } from '../texts/languages.js';
import { limits } from '../views/limits.js';
import { choiceLabel } from '../views/place-view.js';
import { sectionChoiceView } from '../views/section-choice-view.js';
import { sectionView } from '../views/section-view.js';
import { chooseArticle, suggestArticles } from './choose-article.js';
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
      : suggestNames(request, services);
  },
};

function suggestNames(
  { value, options, locale }: AutocompleteRequest,
  { library }: BotServices,
): readonly Choice[] {
  const named = typeof options.article === 'string' ? library.find(options.article) : undefined;
  const articles: readonly Article[] = named ? [named] : library.articles;
  return suggestSections(value, articles)
    .slice(0, limits.choices)
    .map((one) => ({
      name: choiceLabel(one, {
        texts: textsFor(locale),
        hasManyArticles: articles.length > 1,
        limit: limits.choiceName,
      }),
      value: choiceValue(one, articles),
    }));
}

/** The section's name where that finds it again; people see it in the command that was sent. */
function choiceValue(one: SectionOf, articles: readonly Article[]): string {
  const names = [sectionName(one), one.section.number].filter(
    (name) => name.length <= limits.choiceValue,
  );
  const finds = (name: string): boolean => {
    const finding = findSection(name, articles);
    return finding.kind === 'one' && finding.found.section === one.section;
  };
  return names.find(finds) ?? sectionKey(one);
}
