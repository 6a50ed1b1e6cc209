import { escapeMarkdown } from './escape-markdown.js';
import { shorten } from './shorten.js';

/**
 * Escapes a name, or words of a person, for the middle of a line.
 *
 * @param limit - Characters of the result, from 4, with the backslashes of escaping.
 */
export function shownText(text: string, limit: number): string {
  return escapeMarkdown(shortenShown(text, limit), '.');
}

/** The same before it is escaped, for where that is done later. */
export function shortenShown(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  for (let most = limit; ; ) {
    const short = shorten(line, most);
    const excess = escapeMarkdown(short, '.').length - limit;
    if (excess <= 0 || most <= 2) return short;
    // Escaping doubles a text at most: half of what is too much has to go.
    most = Math.max(2, Math.min(most, short.length) - Math.ceil(excess / 2));
  }
}
