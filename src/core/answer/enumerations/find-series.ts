import type { Article, Passage } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { announcedThings } from './announced-things.js';
import { countedSeries } from './counted-series.js';
import type { Enumeration } from './enumeration.js';
import { headingSpans, termsOf, wordsOf } from './terms-of.js';

/**
 * Finds series inside one sentence: quoted things, "from A to B, from C to D", and what
 * "such as", "including" or a colon introduces.
 */
export function findSeries(article: Article): readonly Enumeration[] {
  return article.passages.flatMap((passage) => {
    const kind = article.paragraphs[passage.paragraph]?.kind;
    if (kind !== 'text' && kind !== 'quotation') return [];
    return passage.sentences.flatMap((sentence) => seriesIn(article, passage, sentence));
  });
}

function seriesIn(article: Article, passage: Passage, sentence: Span): readonly Enumeration[] {
  const text = slice(article.text, sentence);
  const named = quotedSeries(text) ?? fromToSeries(text);
  const counted = countedSeries(text);
  const introduced = counted ?? introducedSeries(text, INTRODUCTION) ?? joinedSeries(text);
  return [
    ...(named ? [toEnumeration(named, false)] : []),
    ...(introduced
      ? [counted ? asCounted(toEnumeration(introduced, true)) : toEnumeration(introduced, true)]
      : []),
  ];

  function asCounted(series: Enumeration): Enumeration {
    const before = { start: sentence.start, end: series.items[0]?.start ?? sentence.end };
    const near = new Set([...series.near, ...announcedThings(article, before)]);
    return { ...series, near, isCounted: true };
  }

  function toEnumeration(found: readonly Span[], isIntroduced: boolean): Enumeration {
    const items = found.map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
    }));
    const before = { start: sentence.start, end: items[0]?.start ?? sentence.start };
    const after = { start: items.at(-1)?.end ?? sentence.end, end: sentence.end };
    return {
      kind: isIntroduced ? 'series' : 'parallels',
      article,
      section: passage.section,
      items,
      near: termsOf(article, [lastWords(article.text, before, isIntroduced)]),
      lead: termsOf(article, [before, after]),
      headings: termsOf(article, headingSpans(article, passage.section)),
      above: wordsOf(article, headingSpans(article, passage.section)),
      inside: termsOf(article, items),
    };
  }
}

/**
 * The words right before a series: five of its clause, or, where the series is introduced
 * ("areas such as"), no more than the noun and what stands before it.
 */
function lastWords(text: string, { start, end }: Span, isIntroduced: boolean): Span {
  const before = text.slice(start, end);
  const pattern = isIntroduced ? LAST_NOUN : /(?:[^\s,;:]+[\s,:]*){0,5}$/;
  const words = pattern.exec(before);
  return { start: start + Math.min(words?.index ?? 0, before.length - 1), end };
}

const LAST_NOUN =
  /(?<!\S)(?:(?!(?:in|of|for|to|on|at|by|with|from|the|into|as|and|where|that)\b)[^\s,;:]+\s+){0,3}(?:[^\s,;:]+)?(?:,? (?:such as|including|namely|for example,?|for instance,?|like|consists? of|comprises?|includes?|are)\b|,? e\.g\.,?|:)?\s*$/;

const QUOTED = /[“"「『]([^”"」』]{2,80})[”"」』]/g;

/** Three or more quotations with nothing but commas and "and" between. */
function quotedSeries(text: string): readonly Span[] | undefined {
  const marks = [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let run: Span[] = [];
  for (const mark of marks) {
    const last = run.at(-1);
    const between = last ? text.slice(last.end, mark.start) : '';
    const joins = /^(?:[,，、]?\s*(?:and|or|as well as|和|以及|及|与)?\s*)$/.test(between);
    if (last && joins) run.push(mark);
    else if (run.length >= 3) break;
    else run = [mark];
  }
  return run.length >= 3 ? run : undefined;
}

const FROM_TO =
  /\bfrom ((?:(?!\bfrom\b)[^,;.()]){2,60}?) to ((?:(?!\bfrom\b)[^,;.()]){2,60}?)(?=,| and from |;|\.|$)/gi;
const FROM_TO_ZH = /从([^，、；。]{1,20})到([^，、；。]{1,20})/g;

function fromToSeries(text: string): readonly Span[] | undefined {
  for (const pattern of [FROM_TO, FROM_TO_ZH]) {
    const items = [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    if (items.length >= 2) return items;
  }
  return undefined;
}

const INTRODUCTION =
  /(?:,? (?:such as|including|namely|for example,?|for instance,?|like|consists? of|comprises?|includes?)\b|,? e\.g\.,?|:|，?(?:包括|例如|比如|诸如|分别是|分别为)|：)\s*/g;
/** Where nothing says so in as many words: "transformations in A, B and C", "areas (A, B, and C)". */
const JOINED = /(?<=\p{L}{3}s)(?: (?:in|of|for|between|among) | \(| [–—] |[–—])/gu;
/** Words that end the last thing of a series. */
const AFTER_LAST =
  / (?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|shall|should|do|does|did|that|which|who|where|when|while|through|as|so|because|but|since|until|than|if|unless|although|though|by|into|via)\b|[;:.!?()（）—–。；：“”"«»]|[等](?:[，。；]|$)| - /;
const PREPOSITIONS = / (?:to|in|on|for|with|from|at|about|of) /;

/** The same, of short plain names alone: nothing says that what follows "in" or "of" is a series. */
function joinedSeries(text: string): readonly Span[] | undefined {
  const items = introducedSeries(text, JOINED);
  const isPlainSeries = items?.every(({ start, end }) => {
    const item = ` ${text.slice(start, end)} `;
    return (
      !NO_ITEM.test(item) &&
      !AFTER_LAST.test(item) &&
      !PREPOSITIONS.test(item) &&
      item.split(' ').length <= MOST_PARTS
    );
  });
  return isPlainSeries ? items : undefined;
}

const NO_ITEM = /^ (?:especially|particularly|notably|mainly|such|as|not|often|sometimes|then) /i;
/** Five words, and the spaces around them. */
const MOST_PARTS = 7;

function introducedSeries(text: string, introduction: RegExp): readonly Span[] | undefined {
  for (const match of text.matchAll(introduction)) {
    const start = match.index + match[0].length;
    const items = splitSeries(text.slice(start), start);
    if (items.length >= 3) return items;
  }
  return undefined;
}

/** Reads "A, B, and C" or "A、B和C" from the start of a text; empty when it is no series. */
function splitSeries(text: string, offset: number): readonly Span[] {
  const items: Span[] = [];
  let at = 0;
  for (let more = true; more && items.length < 20; ) {
    const rest = text.slice(at);
    const comma = /^([^,，、;:.()（）。；]{1,90}?)(?:,? (?:and|or|as well as) |, |、|和|以及)/.exec(
      rest,
    );
    const isLast = lastJoin(text, at);
    const item =
      isLast || !comma
        ? untilEnd(rest, items.length > 0 && isPlain(text, items, offset))
        : (comma[1] ?? '');
    more = !isLast && comma !== null;
    if (item.trim() === '') return [];
    items.push({ start: offset + at, end: offset + at + item.length });
    if (comma) at += comma[0].length;
    if (!more && !isLast) return [];
  }
  return items.length >= 3 ? items : [];
}

/** Whether the word before this place joins the last thing of a series. */
function lastJoin(text: string, at: number): boolean {
  return /(?:,? (?:and|or|as well as) |和|以及)$/.test(text.slice(0, at));
}

function isPlain(text: string, items: readonly Span[], offset: number): boolean {
  return items.every(
    ({ start, end }) => !PREPOSITIONS.test(` ${text.slice(start - offset, end - offset)} `),
  );
}

function untilEnd(rest: string, plain: boolean): string {
  const stop = AFTER_LAST.exec(rest)?.index ?? rest.length;
  const clause = rest.slice(0, stop);
  const comma = /[,，]/.exec(clause)?.index ?? clause.length;
  const item = clause.slice(0, comma);
  const preposition = plain ? PREPOSITIONS.exec(item)?.index : undefined;
  return item.slice(0, preposition ?? item.length);
}
