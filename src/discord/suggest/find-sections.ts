import type { Article, Section } from '../../core/article/article.js';
import { slice } from '../../core/article/span.js';
import { foldText } from '../../core/search/fold-text.js';
import { articleKey } from '../buttons/article-key.js';
import { english } from '../texts/en.js';
import { translations } from '../texts/languages.js';
import { matchNames } from './match-names.js';

/** A section and its article. */
export interface SectionOf {
  readonly article: Article;
  readonly section: Section;
}

/** What somebody may mean by a name. */
export type SectionFinding =
  | { readonly kind: 'one'; readonly found: SectionOf }
  /** Several fit equally, or none fits and these are near; best first. */
  | { readonly kind: 'several' | 'none'; readonly found: readonly SectionOf[] };

/** Finds the section that is named by its number, its anchor, its title, or words of it. */
export function findSection(name: string, articles: readonly Article[]): SectionFinding {
  const all = articles.flatMap(sectionsOf);
  const keyed = all.filter((one) => sectionKey(one) === name);
  const exact = keyed.length > 0 ? keyed : all.filter((one) => isNamed(one, name));
  const found = exact.length > 0 ? exact : matchSections(name, all);
  const [first] = found;
  if (first && found.length === 1) return { kind: 'one', found: first };
  return { kind: found.length > 0 ? 'several' : 'none', found };
}

/** Finds sections while somebody types: by number, by words, with typos; all for nothing typed. */
export function suggestSections(typed: string, articles: readonly Article[]): readonly SectionOf[] {
  const all = articles.flatMap(sectionsOf);
  const number = numberIn(typed);
  if (number === '') return matchSections(typed, all);
  const numbered = all.filter(({ section }) => section.number === number);
  const inside = all.filter(({ section }) => section.number.startsWith(`${number}.`));
  const longer = all.filter(
    ({ section }) =>
      section.number.startsWith(number) &&
      !numbered.concat(inside).some((one) => one.section === section),
  );
  return [...numbered, ...inside, ...longer];
}

/** Lists the sections of an article that can be opened; what only the front matter tells cannot. */
export function sectionsOf(article: Article): readonly SectionOf[] {
  return article.sections
    .filter(({ number }) => number !== '')
    .map((section) => ({ article, section }));
}

/** What a section is called in suggestions, and what finds exactly it again. */
export function sectionName({ section }: SectionOf): string {
  return `§${section.number} ${section.title}`;
}

/** Names exactly one section of all articles, in few characters. */
export function sectionKey({ article, section }: SectionOf): string {
  return `#${articleKey(article)}.${section.index}`;
}

function isNamed(one: SectionOf, name: string): boolean {
  const asked = plain(name);
  const { section } = one;
  const number = numberIn(name);
  return (
    (number !== '' && section.number === number) ||
    [section.id, ...numberedNames(section), ...namesOf(one)].some((own) => plain(own) === asked)
  );
}

/** How people write a heading that has a number. */
function numberedNames({ number, title }: Section): readonly string[] {
  return [`${number} ${title}`, `${number}. ${title}`];
}

function plain(text: string): string {
  return foldText(text).replace(/\s+/gu, ' ').trim();
}

/** Reads a number such as `2`, `§ 2.1` or `Section 02.`; empty when it is none. */
function numberIn(typed: string): string {
  const match = /^(?:§|section|sec\.?|chapter|第)?\s*(\d+(?:\.\d+)*)\s*[.)]?\s*[节章]?$/u.exec(
    plain(typed),
  );
  return (match?.[1] ?? '').replace(/(^|\.)0+(?=\d)/gu, '$1');
}

function matchSections(typed: string, all: readonly SectionOf[]): readonly SectionOf[] {
  return matchNames(typed, all, namesOf);
}

function namesOf(one: SectionOf): readonly string[] {
  const { article, section } = one;
  const subheadings = article.paragraphs
    .filter(({ kind, section: own }) => kind === 'subheading' && own === section.index)
    .map(({ span }) => slice(article.text, span));
  const other = section.number === '0' ? openings : [];
  return [section.title, sectionName(one), ...subheadings, ...other];
}

/** What the opening is called in each language that there are texts for. */
const openings = [english, ...Object.values(translations)].map(({ place }) => place.opening);
