import type { Mark } from './article.js';
import type { Block } from './block.js';
import type { Span } from './span.js';

/**
 * Makes a block's text fit to be canonical: no lone surrogates, no control characters, no white
 * space around it.
 *
 * A lone surrogate cannot be encoded, and control characters (line feed, carriage return and tab
 * aside) can rule a terminal; each becomes U+FFFD, so that offsets stay. Zero-width and
 * bidirectional marks are kept: Persian, Arabic, Hebrew and emoji are misspelt without them.
 *
 * @returns Nothing when no visible character is left.
 */
export function tidyBlock(block: Block): Block | undefined {
  const clean = replaceControls(block.text);
  if (!hasVisibleText(clean)) return undefined;
  const text = clean.trim();
  const shift = clean.length - clean.trimStart().length;
  const place = (span: Span): Span | undefined => trimSpan(text, moveSpan(span, -shift));
  const marks = (block.marks ?? []).flatMap((mark): readonly Mark[] => {
    const span = place(mark.span);
    return span ? [{ ...mark, span }] : [];
  });
  if (block.kind === 'heading') return { ...block, text, marks };
  if (block.kind !== 'list' && block.kind !== 'table') return { ...block, text, marks, items: [] };
  const items = (block.items ?? lineSpans(clean)).flatMap((item) => place(item) ?? []);
  return { ...block, text, marks, items };
}

/** Tells whether a text has anything to see: more than white space and invisible marks. */
export function hasVisibleText(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** Replaces lone surrogates and control characters by U+FFFD, form feeds by spaces, one for one. */
function replaceControls(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\t\n\r])\p{Cc}/gu, (control) => (control.trim() === '' ? ' ' : '\ufffd'));
}

/** Makes a text one line, fit to be a title or a name. */
export function tidyLine(text: string): string {
  return replaceControls(text).replace(/\s+/gu, ' ').trim();
}

/** Moves a span by a number of UTF-16 units. */
export function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Cuts a span to the text and the white space off its ends; nothing when nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(start, 0);
  const raw = text.slice(from, Math.max(end, from));
  const length = raw.trim().length;
  if (length === 0) return undefined;
  const trimmedStart = from + raw.length - raw.trimStart().length;
  return { start: trimmedStart, end: trimmedStart + length };
}

/** Finds the lines of a text that are not blank. */
export function lineSpans(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n\r]+/gu)].flatMap(
    ({ 0: line, index }) => trimSpan(text, { start: index, end: index + line.length }) ?? [],
  );
}
