import type { Span } from '../../article/span.js';
import { type NameKind, namePattern } from './name-kinds.js';

/** Words that can be left out of a sentence, with what they are like. */
export interface Blank {
  /** Counted from the sentence's start. */
  readonly span: Span;
  readonly text: string;
  /** Only blanks of one shape may stand in for each other: `year`, `day`, `number:2:km`. */
  readonly shape: string;
  /** The figure's value; absent for a name. */
  readonly value?: number;
}

/**
 * Finds figures and names in a sentence that can be left out.
 *
 * Left out are those that grammar or the sentence gives away: what follows "a" or "an", what
 * begins the sentence, and what stands in it twice, also in part.
 *
 * @param kindOf - What a name names; names of no known kind are passed over, since nothing
 *   tells which others are of its kind.
 */
export function findBlanks(
  sentence: string,
  kindOf: (name: string) => NameKind | undefined,
): readonly Blank[] {
  return [...figures(sentence), ...names(sentence, kindOf)].filter(({ span, text }) => {
    const before = sentence.slice(0, span.start);
    const rest = `${before} ${sentence.slice(span.end)}`.toLowerCase();
    const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const isGiven = rest.includes(text.toLowerCase()) || words.some((word) => rest.includes(word));
    return !isGiven && before.trim() !== '' && !/\b(?:an?)\s$/iu.test(before);
  });
}

function figures(sentence: string): readonly Blank[] {
  return [...sentence.matchAll(figurePattern)].flatMap(({ 0: text, 1: unit = '', index }) => {
    const span = { start: index, end: index + text.length };
    const [before, after] = [sentence.slice(0, index), sentence.slice(span.end)];
    const value = Number.parseFloat(text.replaceAll(',', ''));
    const blank = { span, text, value };
    // One of several figures in a row, or a mark: "Apollo 13", "studio 5", "1914 or 1915".
    if (/(?:\p{Lu}\p{L}*|\bstudio|\bclass of|\bchapter|\bpage|\bno\.?) $/u.test(before)) {
      return months.test(before) && !/^\d{4}$/u.test(text) ? [{ ...blank, shape: 'day' }] : [];
    }
    if (/^(?:1[0-9]|20)\d\d$/u.test(text) && isYearPlace(before, after)) {
      return [{ ...blank, shape: 'year' }];
    }
    if (
      /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)/u.test(
        after,
      )
    ) {
      return [{ ...blank, shape: 'day' }];
    }
    const [, noun = ''] = /^[ -]?([\p{Ll}²°]+|\p{Script=Han}{1,2})/u.exec(after) ?? [];
    const whole = text.replace(/[.,]\d{1,2}(?!\d).*$|\D/gu, '').length;
    const zeros = /0*$/u.exec(text.replace(/\D/gu, ''))?.[0].length ?? 0;
    const isRound = zeros >= 2 ? 'round' : '';
    const part = /\.\d/u.test(text) ? '.' : '';
    if (unit === '' && noun === '') return [];
    const sort = unit === '' ? (measures.has(noun) ? noun : 'things') : unit.trim();
    return [{ ...blank, shape: `number:${whole}${part}${isRound}:${sort}` }];
  });
}

/** A figure by itself, no part of a longer one, of a range, a date or a code. */
const figurePattern =
  /(?<![\p{Script=Latin}\p{N}.,$€£–/:(-])(?<!\b(?:to|or|and|between) )\d+(?:,\d{3})*(?:\.\d+)?(\s?%| per ?cent| million| billion|[％万亿])?(?![\p{Script=Latin}\p{N}–/:-]|[.,]\d| (?:to|or|and) \d)/gu;

const months =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) $/u;

const measures = new Set(
  'years days hours minutes people students miles feet metres meters km pounds tons acres degrees 年 人 公里 个 岁 名 天'.split(
    ' ',
  ),
);

function isYearPlace(before: string, after: string): boolean {
  return (
    /^年/u.test(after) ||
    /\b(?:in|since|until|by|from|of|during|early|late|mid|around|after|before|summer|spring|autumn|winter)\s$/iu.test(
      before,
    )
  );
}

function names(sentence: string, kindOf: (name: string) => NameKind | undefined): readonly Blank[] {
  return [...sentence.matchAll(namePattern)].flatMap(({ 0: text, index }) => {
    const kind = kindOf(text);
    if (kind === undefined) return [];
    const article = /\bthe $/iu.test(sentence.slice(0, index)) ? 'the' : '';
    return {
      span: { start: index, end: index + text.length },
      text,
      shape: `name:${kind}:${article}`,
    };
  });
}
