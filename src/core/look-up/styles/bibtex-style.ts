import { foldText } from '../../search/fold-text.js';
import { type AuthorName, shortName } from './author-name.js';
import { monthName } from './cited-date.js';
import { type CitedSource, placeWords } from './cited-source.js';

/** Writes an entry for BibTeX: `@misc`, which every style has. */
export function bibtexEntry(source: CitedSource): string {
  const { authors, title, date, publisher, url, accessed } = source;
  const fields: readonly (readonly [string, string])[] = [
    ['author', braced(authors.map(bibtexName).join(' and '))],
    // Two pairs of braces keep the title's capitals.
    ['title', `{${braced(escapeLatex(title))}}`],
    ['howpublished', braced(escapeLatex(publisher ?? ''))],
    ['year', braced(date?.year ?? escapeLatex(date?.written ?? ''))],
    ['month', date?.month ? monthName(date.month).slice(0, 3).toLowerCase() : '{}'],
    ['day', braced(date?.day?.toString() ?? '')],
    ['url', braced(encodeBraces(url ?? ''))],
    ['urldate', braced(escapeLatex(accessed?.written ?? ''))],
  ];
  const lines = fields
    .filter(([, value]) => value !== '{}')
    .map(([key, value]) => `  ${key} = ${value}`);
  return `@misc{${bibtexKey(source)},\n${lines.join(',\n')}\n}`;
}

/** Writes `\cite[sec. 2, para. 3]{doe2024leaves}`. */
export function bibtexInText(source: CitedSource): string {
  const place = placeWords(source, { section: 'sec.', paragraph: 'para.' });
  return `\\cite${place === '' ? '' : `[${place}]`}{${bibtexKey(source)}}`;
}

/** Makes `doe2024leaves` of author, year and the title's first long word; ASCII alone. */
function bibtexKey({ authors: [first], date, title, slug }: CitedSource): string {
  const ascii = (text: string) => foldText(text).replace(/[^a-z0-9]/gu, '');
  const word = title
    .split(/[\s-]+/u)
    .map(ascii)
    .find((one) => one.length > 3);
  const key = `${first ? ascii(shortName(first)) : ''}${date?.year ?? ''}${word ?? ''}`;
  return /[a-z]/u.test(key) ? key : ascii(slug) || 'article';
}

function bibtexName(name: AuthorName): string {
  if (name.kind === 'whole') return braced(escapeLatex(name.name));
  return `${escapeLatex(name.family)}, ${escapeLatex(name.given)}`;
}

function braced(text: string): string {
  return `{${text}}`;
}

function escapeLatex(text: string): string {
  return text.replace(/[\\{}#$%&_^~<>|]/gu, (sign) => LATEX[sign] ?? `\\${sign}`);
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function encodeBraces(url: string): string {
  return url.replace(/[{}\\]/gu, (sign) => encodeURIComponent(sign));
}
