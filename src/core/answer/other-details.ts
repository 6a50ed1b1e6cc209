import { slice } from '../article/span.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';
import { typingDistance } from './spelling/typing-distance.js';

/**
 * Tells whether the best evidence speaks of another year or another thing of the same kind than
 * the question: of 1629 where 1690 is asked for, of vitamin D where vitamin C is.
 */
export function hasOtherDetails(
  question: string,
  { article, passage, sentence }: Evidence,
): boolean {
  const said = slice(article.text, sentence);
  const around = foldText(slice(article.text, passage.span));
  return (
    isOfOtherYear(question, said) ||
    isOfOtherName(question, said, `${around} ${foldText(article.metadata.title)}`)
  );
}

const YEAR = /(?<![\p{L}\p{N}.,-])(?:1\d{3}|20\d\d)(?![\p{L}\p{N}]|[.,]\d|[-–]\d)/gu;

/** Whether the sentence has years, and not the one that is asked for. */
function isOfOtherYear(question: string, said: string): boolean {
  const [asked, ...others] = question.match(YEAR) ?? [];
  if (asked === undefined || others.length > 0 || said.includes(asked)) return false;
  // "1939–45" and "from 1930 to 1945" tell of every year between.
  return YEAR_IN.test(said) && !SPAN_OF_YEARS.test(said);
}

const YEAR_IN = new RegExp(YEAR.source, 'u');
const SPAN_OF_YEARS =
  /\d{3,4}\s?[-–/]\s?\d\d|\bfrom\b.*\d{4}.*\b(?:to|until|till)\b|\bbetween\b.*\d{4}|\d0s\b|\b(?:since|after|before|until|by) (?:\p{L}+ ){0,2}\d{4}/iu;

/**
 * Whether the sentence has, beside the same word, another name than the question, whose name
 * stands nowhere around it: "European Union" is no "American Union".
 */
function isOfOtherName(question: string, said: string, around: string): boolean {
  const words = [...question.matchAll(WORD)].map(([word]) => word);
  return words.some((name, at) => {
    if (at === 0 || !NAME.test(name) || isAround(name, around)) return false;
    const [before = '', after = ''] = [words[at - 1], words[at + 1]];
    return [namesBeside(said, after, 'before'), namesBeside(said, before, 'after')].some((found) =>
      found.some((other) => !words.some((word) => isSame(word, other)) && !isSame(name, other)),
    );
  });
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** No short form, which stands for any words, nor a Roman number. */
const NAME = /^\p{Lu}(?:\p{Ll}[\p{L}'’]*)?$/u;
/** Shorter words stand beside too much: "of", "the". */
const LEAST_BESIDE = 5;

function isAround(name: string, around: string): boolean {
  const folded = foldText(name).replace(/['’]s$/, '');
  const stem = folded.length > 5 ? folded.slice(0, -2) : folded;
  return around.includes(stem);
}

/** Gives the names that stand right before or after a word of a sentence. */
function namesBeside(said: string, word: string, side: 'before' | 'after'): readonly string[] {
  if (word.length < LEAST_BESIDE) return [];
  const words = [...said.matchAll(WORD)].map(([one]) => one);
  const folded = foldText(word);
  return words.flatMap((one, at) => {
    const beside = words[side === 'before' ? at - 1 : at + 1];
    const isFirst = side === 'before' && at < 2;
    return foldText(one) === folded && beside && NAME.test(beside) && !isFirst ? [beside] : [];
  });
}

/** Whether two names are one, spelt otherwise. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)];
  return a === b || a.startsWith(b.slice(0, 4)) || typingDistance(a, b, 2) <= 2;
}
