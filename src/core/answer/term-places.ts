import { escapePattern } from '../search/escape-pattern.js';

/** A place where a sentence has a term. */
export interface TermPlace {
  readonly before: string;
  readonly after: string;
}

/** Lists the places of a text where a term ends a word, in order. */
export function termPlaces(text: string, term: RegExp): readonly TermPlace[] {
  return [...text.matchAll(term)]
    .map(({ 0: found, index }) => ({
      before: text.slice(0, index),
      after: text.slice(index + found.length),
    }))
    .filter(({ after }) => !WITHIN_WORD.test(after));
}

/** A letter, but for those of Chinese, which is written without spaces between the words. */
const WITHIN_WORD = /^(?!\p{Script=Han})\p{L}/u;

/**
 * Gives the pattern of a term for `termPlaces`, its last word in the singular or the plural.
 * It names no class of letters: those take long to compile, and much memory.
 */
export function termPattern(topic: string): RegExp {
  const words = topic.split(/[\s-]+/).filter((word) => word !== '');
  const parts = [...words.slice(0, -1).map(escapePattern), eitherNumber(words.at(-1) ?? '')];
  return new RegExp(parts.join('[\\s-]+'), 'giu');
}

/** A word in the singular and the plural. */
function eitherNumber(word: string): string {
  const [, stem = '', ending] =
    /^(.{2,}?)(ies|(?<=[xo]|ch|sh|ss|zz)es|(?<=[^su])s|(?<=[^aeiou])y)?$/iu.exec(word) ?? [];
  if (stem === '') return escapePattern(word);
  const isY = /^(?:ies|y)$/i.test(ending ?? '');
  return `${escapePattern(stem)}(?:${isY ? 'ies|y' : 'e?s|'})`;
}
