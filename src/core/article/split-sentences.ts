import type { Span } from './span.js';

/** first version, being deepened */
const terminator =
  /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\p{N}\p{Lo}])|[。！？…]+[”’」』）"']*|\n/gu;

/**
 * Splits a text into sentences.
 *
 * @param language - A BCP 47 tag.
 * @returns Spans in the text's order that tile it, trimmed; none for a text of white space.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  void language;
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const length = raw.trim().length;
    if (length > 0) spans.push({ start: start + lead, end: start + lead + length });
    start = end;
  };
  for (const match of text.matchAll(terminator)) push(match.index + match[0].length);
  push(text.length);
  return spans;
}
