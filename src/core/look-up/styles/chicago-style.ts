import type { AuthorName } from './author-name.js';
import { americanDate } from './cited-date.js';
import { type CitedSource, placeWords, quotedTitle, stopped } from './cited-source.js';
import { invertedName, pairOfNames, plainName } from './mla-style.js';

/**
 * Writes a bibliography entry for a page on the web in the Chicago style of notes and
 * bibliography, 17th edition (sections 14.76, 14.205-14.210).
 */
export function chicagoEntry(source: CitedSource): string {
  const { authors, title, date, publisher, url, accessed } = source;
  // The day of reading is a sentence of its own here, and a part of one in the note.
  const published = [publisher ?? '', date || !accessed ? dateWords(source) : ''];
  return [
    authors.length > 0 ? stopped(bibliographyAuthors(authors)) : '',
    quotedTitle(title, '.'),
    ...(published.some(Boolean) ? [stopped(published.filter(Boolean).join(', '))] : []),
    accessed && !date ? `Accessed ${stopped(americanDate(accessed))}` : '',
    url ? `${url}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Writes the note: authors in their usual order, parts parted by commas, with the place. */
export function chicagoNote(source: CitedSource): string {
  const { authors, title, publisher, url } = source;
  const place = placeWords(source, { section: 'sec.', paragraph: 'para.' });
  const rest = [publisher ?? '', dateWords(source), place, url ?? ''].filter(Boolean).join(', ');
  const who = authors.length > 0 ? `${noteAuthors(authors)}, ` : '';
  return `${who}${quotedTitle(title, ',')} ${stopped(rest)}`;
}

/** Without a date of its own, the day it was read stands in, else `n.d.` (14.50, 14.207). */
function dateWords({ date, accessed }: CitedSource): string {
  if (date) return americanDate(date);
  return accessed ? `accessed ${americanDate(accessed)}` : 'n.d.';
}

/** Up to ten are named in the bibliography; of more, the first seven. */
function bibliographyAuthors(authors: readonly AuthorName[]): string {
  const names = authors.map((name, at) => (at === 0 ? invertedName(name) : plainName(name)));
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  const [first, second] = authors;
  if (names.length === 2 && first && second) return pairOfNames(first, second);
  if (names.length === 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/** Up to three are named in a note; of more, the first. */
function noteAuthors(authors: readonly AuthorName[]): string {
  const names = authors.map(plainName);
  if (names.length > 3) return `${names[0]} et al.`;
  if (names.length === 3) return `${names[0]}, ${names[1]}, and ${names[2]}`;
  return names.join(' and ');
}
