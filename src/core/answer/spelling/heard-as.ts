import { soundOf } from './sound-of.js';
import { typingDistance } from './typing-distance.js';
import type { Vocabulary } from './vocabulary.js';

/** Gives the article's one word that sounds the same and is written not too differently. */
export function heardAs(word: string, { words }: Vocabulary): string | undefined {
  const sound = soundOf(word);
  if (sound.length < LEAST_SOUNDS) return undefined;
  const alike = [...words.keys()].filter(
    (meant) =>
      meant.length >= 4 &&
      Math.abs(meant.length - word.length) <= 2 &&
      meant[0] === word[0] &&
      soundOf(meant) === sound &&
      typingDistance(word, meant, MOST_WRITTEN) !== Number.POSITIVE_INFINITY,
  );
  return alike.length === 1 || alike.every((meant) => meant.startsWith(alike[0] ?? ''))
    ? alike[0]
    : undefined;
}

/** What a word costs that sounds the same, as one wrong letter and a bit. */
export const HEARD = 1.1;
/** The shortest words that sound alike by more than chance. */
export const LEAST_HEARD = 5;
/** The fewest consonants that do. */
const LEAST_SOUNDS = 3;
/** How differently it may be written. */
const MOST_WRITTEN = 2.5;
