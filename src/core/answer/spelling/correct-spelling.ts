import { foldText } from '../../search/fold-text.js';
import { stemWord } from '../../search/stem-word.js';
import { stopWordsOf } from '../../search/stop-words.js';
import type { Correction } from '../answer.js';
import { EVERYDAY, isSlip, nearestCommon } from './common-neighbour.js';
import { isCommonEnglish, isEnglish as isEnglishWord } from './english-words.js';
import { HEARD, heardAs, LEAST_HEARD } from './heard-as.js';
import { mistakenWord } from './mistaken-word.js';
import {
  firstLetterCost,
  isAbridged,
  lettersOf,
  mayBeNear,
  typingDistance,
} from './typing-distance.js';
import type { Vocabulary } from './vocabulary.js';

/** A question with its misspellings read as other words. */
export interface Corrected {
  readonly text: string;
  /** In the question's order; empty when every word stayed. */
  readonly corrections: readonly Correction[];
}

/** Longer questions are mostly pasted text: only this many unknown words are looked up. */
const MAX_LOOKUPS = 8;

/**
 * Corrects the words of a question that neither the articles nor common English have.
 *
 * @param vocabulary - The words of the articles; none of them is ever changed.
 * @param language - The question's, two letters; common English and the words of questions are
 *   for English alone.
 * @param asking - Words of questions, which articles often lack: "published", "summarise".
 * @param shorthand - Short forms that are written out without a word about it.
 */
export function correctSpelling(
  text: string,
  {
    vocabulary,
    language = 'en',
    asking,
    shorthand: englishShorthand,
  }: {
    readonly vocabulary: Vocabulary;
    readonly language?: string;
    readonly asking: ReadonlySet<string>;
    readonly shorthand: ReadonlyMap<string, string>;
  },
): Corrected {
  const isEnglish = language === 'en' || language === 'zh' || language === 'ja';
  const others = isEnglish ? asking : new Set([...asking, ...stopWordsOf(language)]);
  const shorthand = isEnglish ? englishShorthand : NO_SHORTHAND;
  const corrections: Correction[] = [];
  let lookups = 0;
  const written = text.replace(SHORT_WORD, (word) =>
    vocabulary.words.has(foldText(word)) ? word : (shorthand.get(word.toLowerCase()) ?? word),
  );
  const unswapped = isEnglish
    ? written.replace(THREE, (word, at: number) => {
        const after = foldText(/[\p{L}\p{N}]+/u.exec(written.slice(at + word.length))?.[0] ?? '');
        const to = unswap(word, vocabulary, { asking, after });
        if (to === undefined) return word;
        const read = lowerUnlessName(vocabulary.words.get(to)?.written ?? to, word);
        corrections.push({ from: word, to: read });
        return read;
      })
    : written;
  const corrected = unswapped.replace(WORD, (word, at: number) => {
    const folded = foldText(word);
    const isName = /^\p{Lu}/u.test(word) && (at > 0 || isShouted(word));
    const stem = stemWord(folded, isEnglish ? 'en' : language);
    const isKnownWord = isKnown(folded, { vocabulary, others, isName, stem });
    const isOwn = vocabulary.words.has(folded) || vocabulary.stems.has(stem) || others.has(folded);
    if ((isKnownWord && (isOwn || !isEnglish || isName)) || lookups >= MAX_LOOKUPS) return word;
    if (!isKnownWord) lookups++;
    const before = foldText(/[\p{L}\p{N}]+(?=\P{L}*$)/u.exec(unswapped.slice(0, at))?.[0] ?? '');
    const after = foldText(/[\p{L}\p{N}]+/u.exec(unswapped.slice(at + word.length))?.[0] ?? '');
    const meant = isKnownWord
      ? mistakenWord(folded, { vocabulary, before, after })
      : nearestWord(folded, { vocabulary, asking, isEnglish, isName, before, after });
    if (meant === undefined) return word;
    const to = vocabulary.words.get(meant)?.written ?? meant;
    const read = isShouted(word) ? to : lowerUnlessName(to, word);
    // The stemmers of other languages leave many forms of a word apart: no slip to speak of.
    if (isEnglish || !isOtherEnding(folded, meant)) corrections.push({ from: word, to: read });
    return read;
  });
  return { text: corrected, corrections };
}

/** Reads three letters with two of them swapped: "rmi" is "rim" where the article has that. */
function unswap(
  word: string,
  { words, stems, pairs }: Vocabulary,
  { asking, after }: { readonly asking: ReadonlySet<string>; readonly after: string },
): string | undefined {
  const folded = foldText(word);
  if (words.has(folded) || asking.has(folded) || stems.has(folded)) return undefined;
  const [a = '', b = '', c = ''] = folded;
  const meant = [a + c + b, b + a + c].filter((one) => words.has(one) || asking.has(one));
  const [to, ...others] = meant;
  if (to === undefined || others.length > 0) return undefined;
  // What is English or a name is read so only before the same word: "Lou Jinlian".
  const isSure = !isEnglishWord(folded) && folded === word;
  return isSure || pairs.has(`${to} ${after}`) ? to : undefined;
}

const THREE = /(?<![\p{L}\p{N}'’&.-])[A-Za-z]{3}(?![\p{L}\p{N}]|['’&.-]\p{L})/gu;

/** Whether two words differ in their last two letters at most, as "kosten" and "kostet" do. */
function isOtherEnding(word: string, other: string): boolean {
  const length = Math.min(word.length, other.length);
  let same = 0;
  while (same < length && word[same] === other[same]) same++;
  return same >= 4 && Math.max(word.length, other.length) - same <= ENDING;
}

const ENDING = 2;

const NO_SHORTHAND: ReadonlyMap<string, string> = new Map();

const SHORT_WORD = /(?<![\p{L}\p{N}'’&.-])[A-Za-z]{1,9}(?![\p{L}\p{N}]|['’&.-]\p{L})/gu;
/** The article may have a word at the start of a sentence only: its capital is not the word's. */
function lowerUnlessName(written: string, asked: string): string {
  const isCapital = /^\p{Lu}\p{Ll}+$/u.test(written);
  return isCapital && /^\p{Ll}/u.test(asked) ? written.toLowerCase() : written;
}

function isShouted(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** Words of Latin letters alone: other scripts have no neighbouring keys here. */
const WORD = /(?<![\p{L}\p{N}'’])\p{Script=Latin}{4,24}(?![\p{L}\p{N}]|['’]\p{L})/gu;

function isKnown(
  word: string,
  {
    vocabulary,
    others,
    isName,
    stem,
  }: {
    readonly vocabulary: Vocabulary;
    readonly others: ReadonlySet<string>;
    readonly isName: boolean;
    /** The word's, in the question's language. */
    readonly stem: string;
  },
): boolean {
  if (vocabulary.words.has(word) || others.has(word)) return true;
  // A name may be a rare word by chance: "Bismark" is a cake as well.
  if (isName ? isCommonEnglish(word) : isEnglishWord(word)) return true;
  return vocabulary.stems.has(stem) && !isCutShort(word, others);
}

/** Whether a word is the stem of a question's word by a missing letter: "wher" of "where". */
function isCutShort(word: string, asking: ReadonlySet<string>): boolean {
  return asking.has(`${word}e`);
}

interface Choices {
  readonly vocabulary: Vocabulary;
  readonly asking: ReadonlySet<string>;
  readonly isEnglish: boolean;
  readonly isName: boolean;
  /** The words beside it in the question. */
  readonly before: string;
  readonly after: string;
}

/** What a word gains that the article has beside the same word as the question. */
const COMPANY = 0.5;

/**
 * Gives the word most likely meant; `undefined` when none is near, or when common English has
 * a word as near as the article's, so that nobody is answered about another thing.
 */
function nearestWord(
  word: string,
  { vocabulary, asking, isEnglish, isName, before, after }: Choices,
): string | undefined {
  const limit = limitOf(word, { isName, isEnglish });
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  const consider = (meant: string, bonus: number): void => {
    if (meant.length < (bonus < COMPANY ? 4 : 3) || !/^\p{L}+$/u.test(meant)) return;
    const slips = typingDistance(word, meant, limit);
    const distance = slips > limit && isAbridged(word, meant) ? limit : slips;
    // A short word with another letter in it is another word, but for its company.
    const isOther = word.length <= 4 && distance >= 1 && meant.length <= word.length;
    if (isOther && bonus < COMPANY) return;
    const cost = distance + firstLetterCost(word, meant) - bonus;
    if (cost < bestCost) {
      best = meant;
      bestCost = cost;
    }
  };
  const typed = lettersOf(word);
  for (const [meant, { count, letters }] of vocabulary.words) {
    if (mayBeNear(typed, letters, limit))
      consider(meant, companyOf(meant) + Math.min(0.05, count * 0.01));
  }
  if (isEnglish && !isName && word.length >= LEAST_HEARD && bestCost > HEARD) {
    const heard = heardAs(word, vocabulary);
    if (heard) {
      best = heard;
      bestCost = HEARD;
    }
  }
  const own = best;
  const ownCost = bestCost;
  if (ownCost > limit) best = undefined;
  if (isName || !isEnglish) return best;
  for (const meant of asking) consider(meant, 0.04);
  const rival = nearestCommon(word, limit, vocabulary.stems);
  if (rival === undefined) return best;
  // As near in both: the article's word, unless the other is nearer or everyday English.
  const margin = rival.rank < EVERYDAY ? 0 : 0.25;
  const isFarther = own === undefined || rival.cost < ownCost - margin;
  return isFarther && isSlip(word, rival) ? rival.word : best;

  function companyOf(meant: string): number {
    const { pairs } = vocabulary;
    return pairs.has(`${before} ${meant}`) || pairs.has(`${meant} ${after}`) ? COMPANY : 0;
  }
}

/**
 * How far a word of the article may be from what was typed. Names are typed with care, short words
 * have many neighbours, and the words of other languages are in no table here.
 */
function limitOf(
  { length }: string,
  { isName, isEnglish }: { readonly isName: boolean; readonly isEnglish: boolean },
): number {
  if (length <= 4) return 1;
  if (isName || (!isEnglish && length < 8)) return 1;
  if (length < 8 || !isEnglish) return 1.4;
  return length < 10 ? 1.7 : 2;
}
