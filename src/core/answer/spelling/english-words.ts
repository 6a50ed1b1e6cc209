import { commonEnglish } from './common-english.js';
import { rareEnglish } from './rare-english.js';

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
  return isInflectionOf(word, (base) => rankOf(base) !== undefined);
}

/** Tells whether a lower-case word, or what it is an inflection of, is English at all. */
export function isEnglish(word: string): boolean {
  return isInflectionOf(word, (base) => rankOf(base) !== undefined || isRare(base));
}

let rare: string | undefined;

/** A search in one string takes some 0.1 ms, and no memory for a table of few uses. */
function isRare(word: string): boolean {
  rare ??= rareEnglish.replace(/\s+/g, ' ');
  return rare.includes(` ${word} `);
}

function isInflectionOf(word: string, isWord: (base: string) => boolean): boolean {
  if (isWord(word)) return true;
  for (const [ending, replacements] of INFLECTIONS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    // "larger" is of "large", and "largeer" of nothing.
    const isTwice = /^e/.test(ending) && stem.endsWith('e');
    if (!isTwice && replacements.some((replacement) => isWord(stem + replacement))) return true;
  }
  // "tapping", "tapped": the last letter is doubled.
  const doubled = /^(.+[aeiou]([bdgklmnprtvz]))\2(?:ing|ed|er|est)$/.exec(word)?.[1];
  return doubled !== undefined && isWord(doubled);
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
