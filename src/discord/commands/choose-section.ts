import type { Article } from '../../core/article/article.js';
import type { RequestServices } from '../bot-services.js';
import type { Choice } from '../reply.js';
import type { AutocompleteRequest } from '../request.js';
import {
  findSection,
  type SectionOf,
  sectionKey,
  sectionName,
  suggestSections,
} from '../suggest/find-sections.js';
import { textsFor } from '../texts/languages.js';
import { limits } from '../views/limits.js';
import { choiceLabel } from '../views/place-view.js';

/** Suggests sections while somebody types an option that takes one. */
export function suggestSectionNames(
  { value, options, locale }: AutocompleteRequest,
  { library, homeArticle }: RequestServices,
): readonly Choice[] {
  const named = typeof options.article === 'string' ? library.find(options.article) : homeArticle;
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
