import { type AuthorName, shortName } from './author-name.js';
import { mlaDate } from './cited-date.js';
import { type CitedSource, placeWords, quotedTitle, stopped } from './cited-source.js';

/** Writes a page on the web in the style of the MLA, 9th edition (sections 5.3-5.99). */
export function mlaEntry(source: CitedSource): string {
  const { title, date, publisher, ownPublisher, url, accessed } = source;
  const authors = mlaNames(source);
  const where = [
    publisher ?? ownPublisher ?? '',
    date ? mlaDate(date) : '',
    // The MLA leaves out the scheme where the address works without it (5.95).
    url?.replace(/^https?:\/\//u, '') ?? '',
  ].filter(Boolean);
  return [
    authors.length > 0 ? stopped(mlaAuthors(authors)) : '',
    quotedTitle(title, '.'),
    where.length > 0 ? stopped(where.join(', ')) : '',
    accessed ? `Accessed ${stopped(mlaDate(accessed))}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Writes `(Doe and Roe, sec. 2, par. 3)`. */
export function mlaInText(source: CitedSource): string {
  const names = mlaNames(source).map(shortName);
  const place = placeWords(source, { section: 'sec.', paragraph: 'par.' });
  if (names.length === 0) {
    const title = quotedTitle(source.title, ',');
    return place === '' ? `(${title.replace(/,”$/u, '”')})` : `(${title} ${place})`;
  }
  const who = names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
  return `(${[who, place].filter(Boolean).join(', ')})`;
}

/** An organisation that publishes its own work is named as its publisher alone (5.20). */
function mlaNames({ authors, ownPublisher }: CitedSource): readonly AuthorName[] {
  return ownPublisher === undefined ? authors : [];
}

function mlaAuthors(authors: readonly AuthorName[]): string {
  const [first, second] = authors;
  if (!first) return '';
  if (!second) return invertedName(first);
  if (authors.length > 2) return `${invertedName(first)}, et al.`;
  return pairOfNames(first, second);
}

/** Writes `Doe, Jane, and John Roe`, but `Li Shuwen and Luo Jinlian`, where nothing is inverted. */
export function pairOfNames(first: AuthorName, second: AuthorName): string {
  const written = invertedName(first);
  return `${written}${written === plainName(first) ? '' : ','} and ${plainName(second)}`;
}

/** Writes `Doe, Jane`; a name that is usually written family first stays so, without a comma. */
export function invertedName(name: AuthorName): string {
  if (name.kind === 'whole') return name.name;
  return name.familyFirst ? plainName(name) : `${name.family}, ${name.given}`;
}

/** Writes a name in its usual order. */
export function plainName(name: AuthorName): string {
  if (name.kind === 'whole') return name.name;
  return name.familyFirst ? `${name.family} ${name.given}` : `${name.given} ${name.family}`;
}
