import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { type PageText, pageText } from './page-text.js';
import {
  encodeDirective,
  encodeTerm,
  findDirective,
  type TextDirective,
} from './text-directive.js';

/** A quote longer than this, encoded, is named by its first and last words. */
const MAX_WHOLE = 120;
/** A longer directive leaves too little of a message. */
const MAX_ENCODED = 420;
/** So short a text may stand in a page's menu, too: what stands beside it tells it apart. */
const MIN_WORDS = 3;
/** How long each part is at least, encoded; the first that is found only once is taken. */
const LENGTHS = [18, 36, 60, 100];

/**
 * Makes the text directive that lands on a span in the article's original page and marks it.
 *
 * Each part lies in one block, ends at words, and is short; what repeats is told apart by the
 * words before and after it.
 *
 * @returns The directive without `:~:text=`; undefined when the page does not have the span, or
 *   nothing short tells it apart.
 */
export function textFragment(article: Article, span: Span): string | undefined {
  const page = pageText(article);
  const blocks = blocksOf(page, span);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return undefined;
  const wanted = { start: page.at(first.start), end: page.at(last.end) };
  for (const directive of directives(article, page, { first, last })) {
    const encoded = encodeDirective(directive);
    if (encoded.length > MAX_ENCODED) continue;
    const found = findDirective(page, directive);
    if (found?.start === wanted.start && found.end === wanted.end) return encoded;
  }
  return undefined;
}

/** The parts of a span that lie in blocks of the page. */
function blocksOf({ blocks }: PageText, span: Span): readonly Span[] {
  return blocks
    .filter(({ start, end }) => start < span.end && span.start < end)
    .map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    }));
}

interface Ends {
  readonly first: Span;
  readonly last: Span;
}

/** Lists directives that fit, the shortest and those without context first. */
function* directives(
  article: Article,
  page: PageText,
  ends: Ends,
): Generator<TextDirective, void, undefined> {
  const { text, metadata } = article;
  const isOneBlock = ends.first.start === ends.last.start;
  const whole = slice(text, ends.first);
  const wordsOf = (span: Span): readonly Span[] => words(text, span, metadata.language);
  const count = wordsOf(ends.first).length;
  const isShort = isOneBlock && count < MIN_WORDS;
  const cores: TextDirective[] = [];
  if (isOneBlock && encodeTerm(whole).length <= MAX_WHOLE) cores.push({ start: whole });
  for (const length of LENGTHS) {
    const start = opening(text, ends.first, wordsOf(ends.first), length);
    const end = closing(text, ends.last, wordsOf(ends.last), length);
    if (!isOneBlock || start.end < end.start) {
      cores.push({ start: slice(text, start), end: slice(text, end) });
    }
  }
  if (isOneBlock && cores.every(({ end }) => end !== undefined)) cores.push({ start: whole });
  if (!isShort) yield* cores;
  const [before, after] = beside(page, ends);
  for (const length of LENGTHS) {
    const prefix = before && slice(text, closing(text, before, wordsOf(before), length));
    const suffix = after && slice(text, opening(text, after, wordsOf(after), length));
    for (const core of cores) {
      if (suffix !== undefined) yield { ...core, suffix };
      if (prefix !== undefined) yield { ...core, prefix };
      if (prefix !== undefined && suffix !== undefined) yield { ...core, prefix, suffix };
    }
  }
  if (isShort) yield* cores;
}

/** The text right before and right after, each in one block; absent at the page's ends. */
function beside(
  { blocks }: PageText,
  { first, last }: Ends,
): readonly [before: Span | undefined, after: Span | undefined] {
  const before = blocks.findLast(({ start }) => start < first.start);
  const after = blocks.find(({ end }) => end > last.end);
  return [
    before && { start: before.start, end: Math.min(before.end, first.start) },
    after && { start: Math.max(after.start, last.end), end: after.end },
  ];
}

/** The first words of a span, at least as many as make up the length. */
function opening(text: string, span: Span, all: readonly Span[], length: number): Span {
  const from = text.slice(span.start, span.end).search(/\S/u);
  const start = span.start + Math.max(0, from);
  const enough = all.find(
    ({ end }, at) => at + 1 >= MIN_WORDS && encodeTerm(text.slice(start, end)).length >= length,
  );
  return { start, end: enough?.end ?? start + text.slice(start, span.end).trimEnd().length };
}

/** The last words of a span, at least as many as make up the length. */
function closing(text: string, span: Span, all: readonly Span[], length: number): Span {
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  const enough = all.findLast(
    ({ start }, at) =>
      all.length - at >= MIN_WORDS && encodeTerm(text.slice(start, end)).length >= length,
  );
  return { start: enough?.start ?? end - text.slice(span.start, end).trimStart().length, end };
}

/** Finds the words of a span, as browsers part them: both ask ICU. */
function words(text: string, span: Span, language: string): readonly Span[] {
  const found: Span[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(slice(text, span))) {
    const start = span.start + index;
    if (isWordLike) found.push({ start, end: start + segment.length });
  }
  return found;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter takes a millisecond to make, so there is one a language. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
