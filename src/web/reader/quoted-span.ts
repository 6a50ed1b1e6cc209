import type { Span } from '../../core/article/span.js';

/**
 * Reads what a link asks to be marked: `start-end`, in UTF-16 offsets of the canonical text.
 *
 * @returns Nothing for what is no span of the text. A span that would cut a character of two
 *   units in half takes the whole character.
 */
export function readQuotedSpan(query: string | undefined, text: string): Span | undefined {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(query ?? '') ?? [];
  const start = Number(from);
  const end = Number(to);
  if (!(start < end && end <= text.length)) return undefined;
  return {
    start: isInsideCharacter(text, start) ? start - 1 : start,
    end: isInsideCharacter(text, end) ? end + 1 : end,
  };
}

function isInsideCharacter(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
