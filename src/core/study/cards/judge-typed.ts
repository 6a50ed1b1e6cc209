import { typingDistance } from '../../answer/spelling/typing-distance.js';
import { baseLanguage } from '../../search/analyzer.js';
import { foldText } from '../../search/fold-text.js';
import { stemWord } from '../../search/stem-word.js';
import { unifySpelling } from '../../search/unify-spelling.js';
import { wordTable } from '../../search/word-table.js';
import type { Card } from './card.js';
import { readAmount } from './read-amount.js';
import { singularsOf, wordClass } from './word-classes.js';

/** `close` is right but for a slip of the hand. */
export type Judgement = 'right' | 'close' | 'wrong';

/**
 * Judges a typed answer. Case, accents, punctuation, hyphens, a leading article and a plural do
 * not count, nor does how a number is written; small typos are forgiven in words, never in
 * figures. What is another option, or nearer to one, is wrong, and so is a slip that makes
 * another word of it.
 */
export function judgeTyped({ options, right }: Card, typed: string, language: string): Judgement {
  const base = baseLanguage(language);
  const given = plainForm(typed, base);
  const meant = plainForm(options[right] ?? '', base);
  if (given.letters === '') return 'wrong';
  if (given.key === meant.key) return 'right';
  if (given.figures !== meant.figures || isOpposite(given.letters, meant.letters)) return 'wrong';
  const distance = typingDistance(given.letters, meant.letters, forgivenSlips(meant.letters));
  const isNearerAnother = options.some(
    (option, at) =>
      at !== right && typingDistance(given.letters, plainForm(option, base).letters, 2) <= distance,
  );
  const isSlip = Number.isFinite(distance) && !isNearerAnother;
  return isSlip && !hasOtherWord(given.letters, meant.letters, base) ? 'close' : 'wrong';
}

interface PlainForm {
  /** Letters and digits, words parted by one space. */
  readonly letters: string;
  readonly figures: string;
  /** The same for whatever counts as the same. */
  readonly key: string;
}

function plainForm(text: string, language: string): PlainForm {
  const folded = foldText(text).replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '');
  const letters = folded
    .replace(/(?!(?<=\d)\.(?=\d))[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/u, '');
  const amount = language === 'en' ? readAmount(folded) : undefined;
  return {
    letters,
    figures: (letters.match(/\d+(?:\.\d+)?/gu) ?? []).join(' '),
    key: amount ?? letters.split(' ').map(singular).join(''),
  };

  function singular(word: string): string {
    if (language !== 'en') return word;
    const known = singularsOf(word).find((form) => wordClass(form) !== undefined);
    return unifySpelling(known ?? word);
  }
}

/** One slip from four letters or ideographs on, two from eight. */
function forgivenSlips(meant: string): number {
  const length = [...meant].length;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** "Deductive" for "inductive", "Austria" for "Australia": no slip, but another English word. */
function hasOtherWord(given: string, meant: string, language: string): boolean {
  if (language !== 'en') return false;
  const [words, others] = [given.split(' '), meant.split(' ')];
  const stems = new Set(others.map((word) => stemWord(word, 'en')));
  return words.some((word) => {
    const stem = stemWord(word, 'en');
    return !stems.has(stem) && wordTable().rowOf(stem) >= 0;
  });
}

/** Beginnings and ideographs that turn a word into its opposite. */
const opposites: readonly (readonly [string, string])[] = [
  ['hyper', 'hypo'],
  ['inter', 'intra'],
  ['in', 'de'],
  ['in', 'ex'],
  ['macro', 'micro'],
  ['pre', 'post'],
  ['pro', 'anti'],
  ...['un', 'in', 'im', 'ir', 'non', 'dis', 'a'].map((no) => [no, ''] as const),
];
const chineseOpposites =
  /[不无非未反正负大小多少高低长短上下左右前后内外东南西北新旧增减升降强弱有]/gu;

function isOpposite(given: string, meant: string): boolean {
  const signs = (text: string) => (text.match(chineseOpposites) ?? []).join('');
  if (signs(given) !== signs(meant)) return true;
  const turns = (one: string, other: string) =>
    opposites.some(
      ([first, second]) =>
        one.startsWith(first) &&
        other.startsWith(second) &&
        one.slice(first.length) === other.slice(second.length),
    );
  return turns(given, meant) || turns(meant, given);
}
