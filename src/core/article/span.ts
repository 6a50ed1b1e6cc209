/**
 * A stretch of an article's canonical text: half-open, in UTF-16 code units,
 * with `0 <= start < end <= text.length`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads the text that a span marks. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
