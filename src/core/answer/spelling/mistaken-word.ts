import { termOf } from '../../search/read-word.js';
import { stopWordsOf } from '../../search/stop-words.js';
import { isCommonEnglish } from './english-words.js';
import { heardAs, LEAST_HEARD } from './heard-as.js';
import { typingDistance } from './typing-distance.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Gives the article's word that an English word was typed for by a slip of two letters or a
 * doubled one: "lien manager" where the article has "line manager".
 *
 * @param word - Folded; English, and none of the article's words.
 * @param before - The word before it in the question, folded; empty where there is none.
 * @returns `undefined` unless the article has the other word beside the same word, or the word as
 *   typed is rare, and the other one is not.
 */
export function mistakenWord(
  word: string,
  {
    vocabulary,
    before,
    after,
  }: { readonly vocabulary: Vocabulary; readonly before: string; readonly after: string },
): string | undefined {
  const { words, pairs } = vocabulary;
  const isBeside = (meant: string): boolean =>
    (isTelling(before) && pairs.has(`${before} ${meant}`)) ||
    (isTelling(after) && pairs.has(`${meant} ${after}`));
  // "center" is no slip for "centre", nor "choose" for "chose".
  const known = (meant: string): boolean =>
    words.has(meant) && !stopWordsOf('en').has(meant) && termOf(meant, 'en') !== termOf(word, 'en');
  const swapped = swaps(word).filter(known);
  const beside = [...swapped, ...doublings(word).filter(known)].find(isBeside);
  if (beside) return beside;
  if (!isCommonEnglish(word)) {
    const near = [...words.keys()].find(
      (meant) =>
        (pairs.has(`${before} ${meant}`) || pairs.has(`${meant} ${after}`)) &&
        meant.length >= word.length &&
        known(meant) &&
        typingDistance(word, meant, 1) <= 1,
    );
    const meant = near ?? (word.length >= LEAST_HEARD ? heardAs(word, vocabulary) : undefined);
    if (meant && known(meant)) return meant;
  }
  const [only, ...others] = swapped;
  return only && others.length === 0 && !isCommonEnglish(word) ? only : undefined;
}

function isTelling(word: string): boolean {
  return word.length > 2 && !stopWordsOf('en').has(word);
}

/** Two letters within the word changed over; the first is seldom missed. */
function swaps(word: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, at) =>
      `${word.slice(0, at + 1)}${word[at + 2] ?? ''}${word[at + 1] ?? ''}${word.slice(at + 3)}`,
  ).filter((other) => other !== word);
}

/** A letter doubled, or one of two left out. */
function doublings(word: string): readonly string[] {
  return [...word].flatMap((letter, at) => [
    `${word.slice(0, at)}${letter}${word.slice(at)}`,
    ...(word[at + 1] === letter ? [word.slice(0, at) + word.slice(at + 1)] : []),
  ]);
}
