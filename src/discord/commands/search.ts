import { cite } from '../../core/answer/citation.js';
import type { Section } from '../../core/article/article.js';
import type { Evidence } from '../../core/search/evidence.js';
import { placesWithin } from '../buttons/span-codes.js';
import { privateText } from '../private-text.js';
import { settingOf } from '../setting-of.js';
import { findSection, type SectionOf } from '../suggest/find-sections.js';
import { listView } from '../views/list-view.js';
import { sectionLabel } from '../views/place-view.js';
import { sectionChoiceView } from '../views/section-choice-view.js';
import { shownWord } from '../views/word-list.js';
import { chooseArticle, suggestArticles } from './choose-article.js';
import { suggestSectionNames } from './choose-section.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, switchOption, textOption } from './localized.js';
import { textOf, wantsHidden } from './read-options.js';

/** A button has room for about ten places. */
const MAX_FOUND = 10;
/** All that a search gives, to choose those of one section from. */
const MAX_SEARCHED = 50;

/** `/search words article? section? hide?`: the passages that have the words, best first. */
export const searchCommand: Command = {
  data: {
    ...commandTexts('search'),
    ...everywhere,
    options: [
      textOption('words', { required: true }),
      textOption('article', { autocomplete: true }),
      textOption('section', { autocomplete: true }),
      switchOption('hide'),
    ],
  },
  execute(request, services) {
    const choice = chooseArticle(request, services);
    if (choice.kind === 'unknown') return choice.reply;
    const articles = choice.kind === 'one' ? [choice.article] : services.library.articles;
    const name = textOf(request, 'section');
    const finding = name === undefined ? undefined : findSection(name, articles);
    if (name !== undefined && finding && finding.kind !== 'one') {
      const { kind, found: offered } = finding;
      const message = sectionChoiceView(
        { name, kind, offered },
        settingOf(request, services, true),
      );
      return { kind: 'message', message, isPrivate: true };
    }
    const inside = finding?.kind === 'one' ? finding.found : undefined;
    const only = inside?.article ?? (choice.kind === 'one' ? choice.article : undefined);
    const words = textOf(request, 'words') ?? '';
    const found = services.library
      .search({ words, limit: MAX_SEARCHED, ...(only ? { article: only.slug } : {}) })
      .filter((evidence) => !inside || isInside(evidence, inside))
      .slice(0, MAX_FOUND);
    const isPrivate = wantsHidden(request);
    const setting = settingOf(request, services, isPrivate);
    if (found.length === 0) {
      const { search } = setting.texts;
      const sought = shownWord(words.trim());
      const where = inside && shownWord(sectionLabel(inside.section, setting.texts));
      return privateText(where === undefined ? search.none(sought) : search.noneIn(sought, where));
    }
    const places = placesWithin(found.map(({ article, sentence }) => cite(article, sentence)));
    const message = listView(places, { ...setting, list: 'search', page: 0 });
    return { kind: 'message', message, isPrivate };
  },
  suggest: (request, services) =>
    request.option === 'section'
      ? suggestSectionNames(request, services)
      : suggestArticles(request, services),
};

/** Whether a passage stands in a section, or in one inside it. */
function isInside({ article, passage }: Evidence, { section }: SectionOf): boolean {
  const paragraph = article.paragraphs[passage.paragraph];
  let own: Section | undefined = paragraph && article.sections[paragraph.section];
  while (own) {
    if (own === section) return true;
    own = own.parent === undefined ? undefined : article.sections[own.parent];
  }
  return false;
}
