import { type CommandEntry, localized } from './command-list.js';
import { element, type TreeElement } from './element-tree.js';
import type { ChatLocale } from './texts.js';

/** Shows what a command takes, while its options are typed. */
export function commandHint(
  { title, description, options }: CommandEntry,
  locale: ChatLocale,
): TreeElement {
  const names = options.map(({ name, name_localizations, required }) => {
    const own = localized(name, name_localizations, locale);
    return required ? `${own}:` : `[${own}:]`;
  });
  return element('p', { class: 'suggestions suggestions-empty' }, [
    element('strong', {}, [[`/${title}`, ...names].join(' ')]),
    ` ${description}`,
  ]);
}
