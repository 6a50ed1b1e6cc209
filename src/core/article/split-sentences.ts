import { type SentenceEnd, sentenceRules } from './sentence-rules.js';
import type { Span } from './span.js';
import { lineSpans, trimSpan } from './tidy-block.js';

/**
 * Marks that may end a sentence with what clings to them: closing quotes and brackets, and
 * reference marks such as `[12]`. Western marks need white space after them, East Asian none.
 */
const marks =
  /(?<stop>[.!?…‽؟۔।॥]+|[。！？｡]+)(?<closers>(?:["'”’»›」』）】》)\]}]|\[\d{1,3}\]|[ \u00a0\u202f]»(?!\S))*)(?<space>\s*)/gu;

/** Rules look at a word or two before the mark; looking further would cost time in long lines. */
const maxLookBack = 64;

/**
 * Splits a text into sentences. A line end always ends one.
 *
 * @param language - A BCP 47 tag; for a language without rules of its own, those of English.
 * @returns Spans in the text's order that tile it, trimmed; none for a text of white space.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const endsSentence = sentenceRules(language);
  return joinFormulas(text, lineSpans(text)).flatMap((line) => splitLine(text, line, endsSentence));
}

function splitLine(
  text: string,
  line: Span,
  endsSentence: (end: SentenceEnd) => boolean,
): readonly Span[] {
  const own = text.slice(line.start, line.end);
  const ends: number[] = [];
  for (const { 0: whole, index, groups } of own.matchAll(marks)) {
    const { stop = '', closers = '', space = '' } = groups ?? {};
    const before = own.slice(Math.max(ends.at(-1) ?? 0, index - maxLookBack), index);
    const after = own.slice(index + whole.length);
    if (endsSentence({ before, stop, closers, space, after })) {
      ends.push(index + stop.length + closers.length);
    }
  }
  const starts = [0, ...ends];
  return starts.flatMap((start, at) => {
    const span = { start: line.start + start, end: line.start + (ends[at] ?? own.length) };
    return trimSpan(text, span) ?? [];
  });
}

/**
 * Joins lines that part a formula: text copied from the web often has its subscripts on lines of
 * their own, "H", "2O". A line that counts, "2. Second", stays one.
 */
function joinFormulas(text: string, lines: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const tail = before ? text.slice(Math.max(before.start, before.end - 4), before.end) : '';
    const head = text.slice(line.start, line.start + 4);
    const isCount =
      /^\d{1,2}(?:\.|\))\s/u.test(head) && !(head.includes(')') && tail.includes('('));
    const isSubscript =
      /[A-Z][a-z]?[)\]−–+-]*$/u.test(tail) && /^\d{1,2}(?!\d)/u.test(head) && !isCount;
    if (before && isSubscript) joined[joined.length - 1] = { start: before.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}
