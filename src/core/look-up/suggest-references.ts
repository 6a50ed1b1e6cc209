import { findSections } from '../answer/find-sections.js';
import type { Article, Paragraph, Section } from '../article/article.js';
import { matchWords } from './match-words.js';
import { readReference } from './read-reference.js';
import type { ReferenceSuggestion } from './reference.js';
import { paragraphLine, paragraphsIn, referenceTo } from './reference-places.js';

/** Discord's limits of choices and of their names, which are the narrowest of all edges. */
const MOST_SUGGESTIONS = 25;
const MOST_NAME = 100;
const FITS = 0.88;

/**
 * Suggests places while somebody types a reference: by number, by words, with typos.
 *
 * @param limit - At most 25.
 * @returns The best first, each once; the sections in order for nothing typed; empty when
 *   nothing fits.
 */
export function suggestReferences(
  typed: string,
  article: Article,
  limit = MOST_SUGGESTIONS,
): readonly ReferenceSuggestion[] {
  const seen = new Set<string>();
  return placesFor(typed.trim(), article)
    .map((place) => suggestionOf(article, place))
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .slice(0, Math.max(0, Math.min(limit, MOST_SUGGESTIONS)));
}

interface Place {
  readonly section: Section;
  readonly paragraph?: Paragraph;
}

function placesFor(typed: string, article: Article): readonly Place[] {
  const sections = article.sections.filter(({ number }) => number !== '');
  if (typed === '') return sections.map((section) => ({ section }));
  const numbered = readReference(typed.replace(/[.:,\s¶]+$/u, ''));
  if (!numbered) return placesOfWords(typed, article, sections);
  const all: readonly Place[] = sections.flatMap((section): readonly Place[] => [
    { section },
    ...paragraphs(article, section),
  ]);
  const { section, paragraph } = numbered;
  const asked = paragraph === undefined ? section : `${section ?? ''}.${paragraph}`;
  const dotted = (place: Place) =>
    place.paragraph ? `${place.section.number}.${place.paragraph.number}` : place.section.number;
  if (section === undefined) return all.filter((place) => place.paragraph?.number === paragraph);
  const exact = all.filter((place) => dotted(place) === asked);
  const inside = all.filter((place) => dotted(place).startsWith(`${asked}.`));
  const longer = all.filter((place) => dotted(place).startsWith(`${asked}`));
  return [...exact, ...inside, ...longer];
}

function placesOfWords(
  typed: string,
  article: Article,
  sections: readonly Section[],
): readonly Place[] {
  const named = findSections(article, typed).filter(({ number }) => number !== '');
  const titled = sections.filter(({ title }) => matchWords(typed, title) >= FITS);
  const texts = sections
    .flatMap((section) => paragraphs(article, section))
    .map((place) => ({ place, fit: matchWords(typed, paragraphLine(article, place.paragraph)) }))
    .filter(({ fit }) => fit >= FITS)
    .sort((a, b) => b.fit - a.fit);
  return [...named.map(asPlace), ...titled.map(asPlace), ...texts.map(({ place }) => place)];
}

function asPlace(section: Section): Place {
  return { section };
}

function paragraphs(article: Article, section: Section) {
  return paragraphsIn(article, section)
    .filter(({ index }) => article.passages.some((passage) => passage.paragraph === index))
    .map((paragraph) => ({ section, paragraph }));
}

function suggestionOf(article: Article, { section, paragraph }: Place): ReferenceSuggestion {
  const value = referenceTo(section, paragraph);
  const words = paragraph ? paragraphLine(article, paragraph) : section.title;
  return { name: cutName(`${value} ${words}`), value };
}

function cutName(name: string): string {
  if (name.length <= MOST_NAME) return name;
  const cut = name.slice(0, MOST_NAME - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > MOST_NAME / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/u, '');
  return `${kept}…`;
}
