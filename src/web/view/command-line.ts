import { type CommandEntry, localized } from './command-list.js';
import type { ChatLocale } from './texts.js';

/**
 * Writes a command as Discord shows it in a person's language: `/ask question: …`.
 *
 * @param shown - What each option was filled in with, by its name; an empty one is left out.
 */
export function commandLine(
  { title, options }: CommandEntry,
  shown: Readonly<Record<string, string>>,
  locale: ChatLocale,
): string {
  const parts = options.flatMap(({ name, name_localizations }) =>
    shown[name] ? [`${localized(name, name_localizations, locale)}: ${shown[name]}`] : [],
  );
  return [`/${title}`, ...parts].join(' ');
}
