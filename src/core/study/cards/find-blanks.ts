import type { Span } from '../../article/span.js';

/** Words that can be left out of a sentence, with what they are like. */
export interface Blank {
  /** Counted from the sentence's start. */
  readonly span: Span;
  readonly text: string;
  /** Only blanks of one shape may stand in for each other: `year`, `number:2:%`, `name:2`. */
  readonly shape: string;
}

/**
 * Finds figures and names in a sentence that can be left out.
 *
 * Left out are those that grammar gives away: what follows "a" or "an", begins the sentence,
 * or stands in it twice.
 */
export function findBlanks(sentence: string): readonly Blank[] {
  return [...figures(sentence), ...names(sentence)].filter(({ span, text }) => {
    const before = sentence.slice(0, span.start);
    const isOnce = sentence.toLowerCase().split(text.toLowerCase()).length === 2;
    return isOnce && before.trim() !== '' && !/\b(?:an?)\s$/iu.test(before);
  });
}

function figures(sentence: string): readonly Blank[] {
  return [...sentence.matchAll(figurePattern)].map(({ 0: text, 1: unit = '', index }) => {
    const isYear = /^(?:1[0-9]|20)\d\d$/u.test(text);
    const whole = text.replace(/[.,]\d{1,2}(?!\d).*$|\D/gu, '').length;
    const part = /\.\d/u.test(text) ? '.' : '';
    const shape = isYear ? 'year' : `number:${whole}${part}:${unit.trim()}`;
    return { span: { start: index, end: index + text.length }, text, shape };
  });
}

/** A figure by itself, no part of a longer one, a date's or a code's. */
const figurePattern =
  /(?<![\p{L}\p{N}.,$€£–/:-])\d+(?:,\d{3})*(?:\.\d+)?(\s?%| per ?cent| million| billion|[％万亿])?(?![\p{L}\p{N}–/:-]|[.,]\d)/gu;

/** Two or three capitalised words in a row; one alone may be an adjective. */
function names(sentence: string): readonly Blank[] {
  return [...sentence.matchAll(namePattern)].map(({ 0: text, index }) => ({
    span: { start: index, end: index + text.length },
    text,
    shape: `name:${text.split(' ').length}:${/\bthe $/iu.test(sentence.slice(0, index)) ? 'the' : ''}`,
  }));
}

const namePattern =
  /(?<![\p{L}\p{N}.'’&-]|\p{Lu}[\p{L}.]* )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?![\p{L}\p{N}'’&-]| \p{Lu}| (?:of|and|de|von) )/gu;
