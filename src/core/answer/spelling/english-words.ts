import { commonEnglish } from './common-english.js';

let ranks: ReadonlyMap<string, number> | undefined;

/** Gives a word's place among the most common English words, 0 for "the". */
export function rankOf(word: string): number | undefined {
  ranks ??= new Map(
    commonEnglish
      .trim()
      .split(/\s+/)
      .map((common, rank) => [common, rank]),
  );
  return ranks.get(word);
}

/** Tells whether a lower-case word, or what it is an inflection of, is common English. */
export function isCommonEnglish(word: string): boolean {
  if (rankOf(word) !== undefined) return true;
  for (const [ending, replacements] of INFLECTIONS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    if (replacements.some((replacement) => rankOf(stem + replacement) !== undefined)) return true;
  }
  return false;
}

/** Endings and what stands in their place in the word that they are added to. */
const INFLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['ness', ['']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ise', ['ize']],
  ['ised', ['ized']],
  ['ising', ['izing']],
  ['isation', ['ization']],
];
