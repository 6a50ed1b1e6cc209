import { analyze } from '../analyzer.js';

/** A Chinese text taken apart without knowing its words. */
export interface Units {
  /** Every character and every word or number in other letters, in the text's order. */
  readonly all: readonly string[];
  /** Those of `all` that carry meaning. */
  readonly singles: readonly string[];
  /** Every two neighbours of `all`; what is said in one order is not said in another. */
  readonly pairs: readonly string[];
}

/**
 * Takes a Chinese text apart. Words are cut differently in a question and in its answer; their
 * characters are not.
 */
export function readUnits(text: string): Units {
  const all: string[] = [];
  const singles: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
    if (/^\p{Script=Han}/u.test(run)) {
      for (const character of run) {
        all.push(character);
        if (!functionCharacters.has(character)) singles.push(character);
      }
      continue;
    }
    for (const { kind, term, isStopWord } of analyze(run, 'en')) {
      if (kind !== 'word') continue;
      all.push(term);
      if (!isStopWord) singles.push(term);
    }
  }
  const pairs = all.slice(1).map((unit, at) => `${all[at]} ${unit}`);
  return { all, singles, pairs };
}

/** Particles, pronouns, prepositions and question words of one character, and parts of them. */
const functionCharacters: ReadonlySet<string> = new Set(
  '的地得了着过是在和与及并或对为被把从到以由而其这那哪什么谁几吗呢吧之于也都就又将所者个些有怎何它他她们您你我请问多少如样',
);
