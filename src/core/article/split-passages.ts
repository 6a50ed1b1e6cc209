import type { Paragraph, Passage } from './article.js';
import { type Span, slice } from './span.js';
import { splitSentences } from './split-sentences.js';
import { lineSpans, moveSpan } from './tidy-block.js';

/**
 * The size from which a paragraph is split, as Discord will count it. A message holds 2,000
 * characters; the rest is left to the reference line, its link and the bot's own words.
 */
const maxShownLength = 1500;

/**
 * Splits paragraphs into passages: each its own, or, where one would not fit a message, runs
 * of its sentences of about equal size. A sentence is never cut, however long.
 *
 * @returns In the text's order, at least one for each paragraph.
 */
export function splitPassages(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string,
): readonly Passage[] {
  return paragraphs
    .flatMap((paragraph) =>
      runsOf(text, sentencesOf(text, paragraph, language)).map((sentences) => ({
        section: paragraph.section,
        paragraph: paragraph.index,
        span: { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 },
        sentences,
      })),
    )
    .map((passage, index) => ({ index, ...passage }));
}

function sentencesOf(text: string, { kind, span }: Paragraph, language: string): readonly Span[] {
  const own = slice(text, span);
  switch (kind) {
    case 'heading':
    case 'subheading':
    case 'fact':
      return [span];
    case 'code':
    case 'table':
      return lineSpans(own).map((line) => moveSpan(line, span.start));
    case 'list':
      return lineSpans(own).flatMap((line) =>
        splitSentences(slice(own, line), language).map((sentence) =>
          moveSpan(sentence, span.start + line.start),
        ),
      );
    case 'text':
    case 'quotation':
      return splitSentences(own, language).map((sentence) => moveSpan(sentence, span.start));
  }
}

/** Parts sentences into the fewest runs that fit, each near the same share of the whole. */
function runsOf(text: string, sentences: readonly Span[]): readonly (readonly Span[])[] {
  const size = (from: Span, to: Span): number =>
    shownLength(slice(text, { start: from.start, end: to.end }));
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return [];
  const total = size(first, last);
  const count = Math.ceil(total / maxShownLength);

  const runs: Span[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const opening = run?.[0];
    const before = run?.at(-1);
    const isFull =
      !opening ||
      !before ||
      size(opening, sentence) > maxShownLength ||
      (runs.length < count &&
        isNearer(total / count, size(opening, before), size(opening, sentence)));
    if (!run || isFull) runs.push([sentence]);
    else run.push(sentence);
  }
  return runs;
}

/** Tells whether one size is nearer to the share of a run than the next. */
function isNearer(share: number, now: number, then: number): boolean {
  return then - share > share - now;
}

/** Counts a backslash for each character that Markdown would read, and a mark for each line. */
function shownLength(text: string): number {
  return (
    text.length +
    (text.match(/[\\*_~`|[\]()<>#]/gu)?.length ?? 0) +
    2 * (text.match(/\n/gu)?.length ?? 0)
  );
}
