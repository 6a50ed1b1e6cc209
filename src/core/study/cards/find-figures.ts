import type { Blank } from './blank.js';

/**
 * Finds years and figures that can be left out of a sentence: shares, sums, and counts of
 * something. Passed over are marks ("Apollo 13", "article 36"), days of a month, ranges, what
 * stands beside its conversion into another measure, and figures of a sort that the sentence has
 * twice, since one may be reckoned from the other.
 */
export function findFigures(sentence: string): readonly Blank[] {
  if (!/\d/u.test(sentence)) return [];
  const found = [...sentence.matchAll(figure)].flatMap((match) => {
    const blank = readFigure(sentence, match);
    return blank ? [blank] : [];
  });
  const mentioned = sentence.match(/(?<!\d)(?:1\d|20)\d\d(?!\d)|\bcentur|世纪/gu) ?? [];
  const isDated =
    /\b(?:years?|decades?|months?|days?) (?:later|earlier|before|after|old|ago)\b|周年|年[后前]/u.test(
      sentence,
    );
  const counted = (sentence.match(/(?<![\d.,])\d+(?:[.,]\d+)*/gu) ?? []).length - mentioned.length;
  return [...found, ...findSpans(sentence)].filter((blank) =>
    blank.sort === 'year'
      ? mentioned.length === 1 && !isDated
      : counted <= 2 && isAlone(blank, found) && !isWeighed(sentence, blank),
  );
}

/** Decades and centuries: "the 1950s", "the 18th century". */
function findSpans(sentence: string): readonly Blank[] {
  return [
    ...sentence.matchAll(
      /(?<=\b[Tt]he (?:early |late |mid-?)?)(?:(?<decade>(?:1[0-9]|20)\d0)s\b|(?<century>\d{1,2})(?:st|nd|rd|th)(?=[ -]century\b))(?! BC)/gu,
    ),
  ].map(({ 0: text, index, groups }) => ({
    ...({ sort: 'year', text, weight: 3 } as const),
    span: { start: index, end: index + text.length },
    shape: groups?.decade ? 'decade' : 'century',
    value: Number(groups?.decade ?? groups?.century),
  }));
}

/** "A 61-yard return, surpassing the record of 45": the other figure rules options out. */
function isWeighed(sentence: string, { span, shape }: Blank): boolean {
  const rest = `${sentence.slice(0, span.start)} ${sentence.slice(span.end)}`;
  const [, measure = ''] = /^figure:.*:(\p{L}{3,}?)s?$/u.exec(shape) ?? [];
  if (measure && measure !== 'thing' && new RegExp(`\\d[ -]${measure}`, 'u').test(rest))
    return true;
  return (
    /\d/u.test(rest) && /\b(?:records?|surpass\p{L}*|exceed\p{L}*|compared|than)\b/u.test(rest)
  );
}

/** A figure by itself, no part of a longer one, of a range, a date or a code. */
const figure =
  /(?=[$€£¥\d])(?<![\p{Script=Latin}\p{N}.,$€£¥–/:(-]|\b(?:to|or|and|between|versus) |[-−])(?<!\d[\d.,]* )(?<money>[$€£¥]\s?)?(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?<unit>\s?[%％]| per ?cent| (?:million|billion|trillion)|[万亿]+)?(?![\p{Script=Latin}\p{N}–/:-]|[.,]\d|\s?[%％]| (?:to|or|and|by) \d|\s?[(（]|(?: [\p{L}.]+){1,2} ?[(（]\d|°)/gu;

function readFigure(sentence: string, match: RegExpExecArray): Blank | undefined {
  const { 0: text, index, groups } = match;
  const span = { start: index, end: index + text.length };
  const [before, after] = [sentence.slice(0, index), sentence.slice(span.end)];
  const value = Number.parseFloat((groups?.digits ?? '').replaceAll(',', ''));
  if (marks.test(before) || monthAfter.test(after)) return undefined;
  if (/^(?:1[0-9]|20)\d\d$/u.test(text)) {
    const isYear = yearBefore.test(before) || /^\s?年(?![前后代间])/u.test(after);
    return isYear &&
      !/^\s?年\s?\d/u.test(after) &&
      !/^s|^ (?:\p{Ll}+s|[A-Z]\p{Ll}+ (?:election|season|census))\b/u.test(after)
      ? { sort: 'year', span, text, shape: 'year', value, weight: 3 }
      : undefined;
  }
  const unit = groups?.unit?.trim() ?? '';
  const noun = /^[\s-]?(\p{Ll}{3,}|[\p{Script=Han}]{1,2})/u.exec(after)?.[1] ?? '';
  if (value <= 3 && unit === '') return undefined;
  const isCounted = noun !== '' && !functionWord.test(noun);
  if (!isCounted && unit === '' && !groups?.money) return undefined;
  const sort = groups?.money?.trim() ?? '';
  const measure = measures.exec(noun)?.[0] ?? 'things';
  const kind = /[%％]|cent/u.test(unit) ? '%' : `${sort}${unit}:${sort || unit ? '' : measure}`;
  const fraction = /\.\d/u.test(groups?.digits ?? '') ? '.' : '';
  const grouped = value >= 1000 && !text.includes(',') ? 'plain' : '';
  return {
    sort: 'figure',
    span,
    text,
    shape: `figure:${kind}${fraction}${grouped}`,
    value,
    weight: 2.5,
  };
}

/** What comes before a figure that is a name: a word with a capital, "chapter", a month. */
const marks =
  /(?:(?<!^)\b\p{Lu}\p{L}*|\b(?:studio|class of|chapter|page|article|section|title|paragraph|number|no|route|highway|channel|type|level|part|volume|version|phase|stage|lane|platform|line|ages?|aged|score of|and)\.?|第|No\.)\s?$/u;

const monthAfter =
  /^\s?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|月|日|号|世纪|th\b)/u;

const yearBefore =
  /(?:^|[^\p{L}])(?:in|since|until|by|from|of|during|early|late|mid|around|after|before|summer|spring|autumn|winter|en|im|seit|desde|nel|dans|depuis)\s$/iu;

const functionWord =
  /^(?:and|but|for|from|the|was|were|with|that|which|who|has|had|have|are|per|percent|than|when|while|where|after|before|between|into|over|under|年|的|和|与|至|到|月|日)$/u;

const measures =
  /^(?:years?|days?|hours?|minutes?|people|students?|members?|miles?|feet|metres?|meters?|kilomet\p{L}+|square|pounds?|tons?|tonnes|acres?|degrees?|points?|yards?|games?|inhabitants|公里|英里|平方|米|人|名|岁|天|美元|分)/u;

/** No other figure of its shape is in the sentence, nor beside a share any other share. */
function isAlone(blank: Blank, found: readonly Blank[]): boolean {
  return found.every(
    (other) => other === blank || other.shape.slice(0, 8) !== blank.shape.slice(0, 8),
  );
}
