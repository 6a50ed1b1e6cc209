import { type AuthorName, initials, shortName } from './author-name.js';
import { type CitedDate, monthName, yearOf } from './cited-date.js';
import { type CitedSource, placeWords, quotedTitle, stopped } from './cited-source.js';

/** Writes a page on the web in the style of the APA, 7th edition (sections 9.7-9.17, 10.16). */
export function apaEntry(source: CitedSource): string {
  const { authors, title, date, publisher, url, accessed } = source;
  const dated = `(${date ? apaDate(date) : 'n.d.'}).`;
  const head =
    authors.length > 0
      ? `${stopped(apaAuthors(authors))} ${dated} ${stopped(title)}`
      : `${stopped(title)} ${dated}`;
  const found = url && accessed && !date ? `Retrieved ${apaAccessed(accessed)}, from ${url}` : url;
  return [head, publisher ? stopped(publisher) : '', found ?? ''].filter(Boolean).join(' ');
}

/** Writes `(Doe & Roe, 2024, Section 2, para. 3)`, or `(“Leaves,” 2024)` (8.14). */
export function apaInText(source: CitedSource): string {
  const names = source.authors.map(shortName);
  const who =
    names.length === 0
      ? quotedTitle(source.title, ',')
      : names.length > 2
        ? `${names[0]} et al.`
        : names.join(' & ');
  const place = placeWords(source, { section: 'Section', paragraph: 'para.' });
  const when = source.date ? yearOf(source.date) : 'n.d.';
  const rest = [when, place].filter(Boolean).join(', ');
  return `(${who}${who.endsWith(',”') ? '' : ','} ${rest})`;
}

/** Up to 20 authors are named; of more, the first 19 and the last. */
const MOST_AUTHORS = 20;

function apaAuthors(authors: readonly AuthorName[]): string {
  const names = authors.map((name) =>
    name.kind === 'person' ? `${name.family}, ${initials(name.given)}` : name.name,
  );
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last;
  if (names.length > MOST_AUTHORS) {
    return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${last}`;
  }
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function apaDate({ written, year, month, day }: CitedDate): string {
  if (!year) return written;
  if (!month) return year;
  return day ? `${year}, ${monthName(month)} ${day}` : `${year}, ${monthName(month)}`;
}

function apaAccessed({ written, year, month, day }: CitedDate): string {
  return year && month && day ? `${monthName(month)} ${day}, ${year}` : written;
}
