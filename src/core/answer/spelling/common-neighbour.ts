import { stemWord } from '../../search/stem-word.js';
import { rankOf } from './english-words.js';
import { firstLetterCost, typingDistance } from './typing-distance.js';

/** A common English word near to what was typed. */
export interface CommonWord {
  readonly word: string;
  readonly cost: number;
  readonly rank: number;
}

/**
 * Gives the likeliest common word; `undefined` when two are nearly as likely.
 *
 * @param stems - Those of the article's words: another form of one is the likelier.
 */
export function nearestCommon(
  word: string,
  limit: number,
  stems: ReadonlySet<string> = NONE,
): CommonWord | undefined {
  let best: CommonWord | undefined;
  let least = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (const meant of new Set(editsOf(word))) {
    const rank = rankOf(meant);
    if (rank === undefined || rank > (word.length < SHORT ? EVERYDAY : 20_000)) continue;
    const cost = typingDistance(word, meant, 1) + firstLetterCost(word, meant);
    if (cost > limit) continue;
    const unlikely =
      cost +
      RARENESS * Math.max(0, Math.log2(rank / 1000)) -
      (stems.has(stemWord(meant, 'en')) ? FAMILY : 0);
    if (unlikely < least) {
      best = { word: meant, cost, rank };
      second = least;
      least = unlikely;
    } else second = Math.min(second, unlikely);
  }
  return second - least < CLEAR ? undefined : best;
}

/**
 * Whether a word is one slip of the hand or the ear from a common word that the article lacks.
 * What is farther is as likely a name or a new word: "matcha" is no "match", "uber" no "user".
 */
export function isSlip(typed: string, { word: meant, cost }: CommonWord): boolean {
  if (cost < 1) return true;
  if (typed.length < meant.length) return typed.length >= LEAST_MISSING;
  if (typed.length > meant.length) return typed.length >= LEAST_EXTRA;
  const at = [...typed].findIndex((letter, place) => letter !== meant[place]);
  const isHeard = isVowel(typed[at]) && isVowel(meant[at]);
  return cost <= 1 && isHeard && typed.length >= LEAST_HEARD;
}

/** The shortest words that a letter is missing in, is too much in, or is a wrong vowel in. */
const LEAST_MISSING = 6;
const LEAST_EXTRA = 8;
const LEAST_HEARD = 7;

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}

/** What each doubling of a word's rank past 1,000 counts against it. */
const RARENESS = 0.12;
/** What a form of one of the article's words gains. */
const FAMILY = 0.5;
const NONE: ReadonlySet<string> = new Set();
/** How much likelier than all others a common word must be. */
const CLEAR = 0.2;
/** Words of a higher rank are in everybody's mouth. */
export const EVERYDAY = 2500;
/** Short words have so many neighbours that only everyday ones are likely meant. */
const SHORT = 5;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** All words one slip away: a letter left out, swapped, changed or added. */
function* editsOf(word: string): Iterable<string> {
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    yield head + tail.slice(1);
    if (tail.length > 1) yield head + tail[1] + tail[0] + tail.slice(2);
    for (const letter of LETTERS) {
      yield head + letter + tail.slice(1);
      yield head + letter + tail;
    }
  }
}
