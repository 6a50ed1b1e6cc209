import { adjectives, nouns, nounsOrVerbs, verbs } from './english-words.js';

/** What an English word is in a sentence, as far as the word alone tells. */
export type WordClass = 'singular' | 'plural' | 'adjective' | 'verb' | 'either';

/**
 * Tells the class of an English word in lower case; `either` is a noun that may be a verb, too.
 *
 * @returns Undefined for function words, adverbs, and words that nothing is known of.
 */
export function wordClass(word: string): WordClass | undefined {
  opened ??= open();
  if (opened.has(word)) return opened.get(word);
  const found = classOf(word, opened);
  if (opened.size < roomFor) opened.set(word, found);
  return found;
}

let opened: Map<string, WordClass | undefined> | undefined;
const roomFor = 100_000;

function open(): Map<string, WordClass | undefined> {
  const listed = new Map<string, WordClass | undefined>();
  const add = (words: string, kind: WordClass) => {
    for (const word of words.split(' ')) listed.set(word, kind);
  };
  add(verbs, 'verb');
  add(adjectives, 'adjective');
  add(nouns, 'singular');
  add(nounsOrVerbs, 'either');
  return listed;
}

function classOf(
  word: string,
  listed: ReadonlyMap<string, WordClass | undefined>,
): WordClass | undefined {
  const [, prefix, last] = /^(\p{L}+)-(\p{L}+)$/u.exec(word) ?? [];
  if (last)
    return /^(?:co|sub|non|anti|self|inter|multi|micro)$/u.test(prefix ?? '')
      ? wordClass(last)
      : 'adjective';
  for (const singular of singularsOf(word)) {
    const kind = listed.get(singular);
    if (kind === 'singular') return 'plural';
    if (kind === 'either') return 'either';
    if (kind === 'verb') return 'verb';
  }
  if (verbStems(word).some((stem) => ['verb', 'either'].includes(listed.get(stem) ?? ''))) {
    return 'verb';
  }
  const [, rest] = prefixed.exec(word) ?? [];
  if (rest && wordClass(rest)) return wordClass(rest);
  if (nounEnding.test(word))
    return word.endsWith('s') && !/[su]s$/u.test(word) ? 'plural' : 'singular';
  return adjectiveEnding.test(word) ? 'adjective' : undefined;
}

/** What a plural in lower case may be the plural of; empty for a word that is none. */
export function singularsOf(word: string): readonly string[] {
  if (!/[^su]s$/u.test(word)) return [];
  return [
    word.slice(0, -1),
    word.replace(/ies$/u, 'y'),
    word.replace(/es$/u, ''),
    word.replace(/ves$/u, 'f'),
  ].filter((form) => form !== word);
}

function verbStems(word: string): readonly string[] {
  const [, stem] = /^(\p{L}{2,})(?:ed|ing)$/u.exec(word) ?? [];
  if (!stem) return [];
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1'), stem.replace(/i$/u, 'y')];
}

/** "Ecosystems" is what "systems" is. */
const prefixed =
  /^(?:eco|bio|geo|micro|macro|nano|tele|hydro|photo|electro|thermo|neuro|cyber|inter|sub|super|multi|non|anti)(\p{L}{5,})$/u;
const nounEnding =
  /(?:tion|sion|ment|ness|ity|ism|ology|graphy|ance|ence|ship|hood|osis|itis|gen|cyte|cracy)s?$/u;
const adjectiveEnding = /(?:ic|ical|ial|ous|ive|ary|ful|less|able|ible)$/u;
