import { typingDistance } from '../../answer/spelling/typing-distance.js';
import { analyze, baseLanguage } from '../../search/analyzer.js';
import { foldText } from '../../search/fold-text.js';
import type { Card } from './card.js';

/** `close` is right but for a slip of the hand. */
export type Judgement = 'right' | 'close' | 'wrong';

/**
 * Judges a typed answer. Case, accents, punctuation and a leading article do not count, "two"
 * is 2, and small typos are forgiven in words, never in figures. What is another option, or
 * nearer to one, is wrong.
 */
export function judgeTyped({ options, right }: Card, typed: string, language: string): Judgement {
  const given = plainForm(typed, language);
  const meant = plainForm(options[right] ?? '', language);
  if (given.letters === '') return 'wrong';
  if (given.letters === meant.letters || given.terms === meant.terms) return 'right';
  if (given.figures !== meant.figures) return 'wrong';
  const distance = typingDistance(given.letters, meant.letters, forgivenSlips(meant.letters));
  const isNearerAnother = options.some(
    (option, at) =>
      at !== right &&
      typingDistance(given.letters, plainForm(option, language).letters, 2) <= distance,
  );
  return Number.isFinite(distance) && !isNearerAnother ? 'close' : 'wrong';
}

interface PlainForm {
  /** Letters and digits, words parted by one space. */
  readonly letters: string;
  readonly figures: string;
  /** The words as numbers, in one spelling; empty unless each is a figure or a sign. */
  readonly terms: string;
}

function plainForm(text: string, language: string): PlainForm {
  const letters = foldText(text)
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '')
    .replace(/(?!(?<=\d)\.(?=\d))[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/u, '');
  const tokens = analyze(letters, baseLanguage(language)).filter(({ kind }) => kind === 'word');
  const isNumeric = tokens.every(({ term }) => /\d|^percent$/u.test(term));
  return {
    letters: letters.replace(/\s+/gu, ' '),
    figures: (letters.match(/\d+(?:\.\d+)?/gu) ?? []).join(' '),
    terms: isNumeric ? `#${tokens.map(({ term }) => term).join(' ')}` : letters,
  };
}

/** One slip from four letters or ideographs on, two from eight. */
function forgivenSlips(meant: string): number {
  const length = [...meant].length;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
