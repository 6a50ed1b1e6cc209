import type { Article, Section } from '../article/article.js';
import { foldText } from '../search/fold-text.js';

/**
 * Finds the sections that a name can mean: a number (`2`, `§ 2.1`, `section 02`), an anchor,
 * or words of the title.
 *
 * @returns Those that fit best, in the article's order; empty when none fits.
 */
export function findSections(article: Article, name: string): readonly Section[] {
  const sought = plain(name);
  if (sought === '') return [];
  const number = readNumber(sought);
  const words = sought.split(' ');
  const fits: readonly ((section: Section) => boolean)[] = [
    (section) => number !== undefined && section.number === number,
    (section) => section.id === name.trim() || plain(section.title) === sought,
    (section) => ` ${plain(section.title)}`.includes(` ${sought}`),
    (section) => startsAll(plain(section.title).split(' '), words),
    (section) => plain(section.title).includes(sought),
  ];
  for (const fit of fits) {
    const found = article.sections.filter(fit);
    if (found.length > 0) return found;
  }
  return [];
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}.§]+/gu, ' ')
    .trim();
}

/** @returns Undefined when the name is no number. */
function readNumber(sought: string): string | undefined {
  const match = /^(?:§ ?|section |sec\.? ?|part |chapter )?(\d+(?:\.\d+)*)\.?$/u.exec(sought);
  return match?.[1]?.replace(/(^|\.)0+(?=\d)/gu, '$1');
}

function startsAll(title: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => title.some((one) => one.startsWith(word)));
}
