import { joinLine } from './convert-text.js';
import type { PdfLine } from './pdf-lines.js';
import type { TextBlock } from './text-markdown.js';

/** A line with letters this much larger than the text's heads a section. */
const HEADING_SIZE = 1.12;
const HEADING_CHARACTERS = 160;
/** How many pages must carry the same line at their edge for it to be no part of the text. */
const RUNNING_PAGES = 3;

/**
 * Puts the lines of all pages together to headings and paragraphs. Page numbers and lines that
 * stand at the edge of page after page are left out; a paragraph goes on over a page's end.
 */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): readonly TextBlock[] {
  const body = bodySize(pages.flat());
  const lines = withoutRunning(pages, body).flat();
  const gap = usualGap(lines, body);
  const sizes = headingSizes(lines, body);
  const blocks: TextBlock[] = [];
  let previous: PdfLine | undefined;
  for (const line of lines) {
    const depth = sizes.indexOf(roundSize(line.size)) + 1;
    const last = blocks.at(-1);
    if (last && previous && last.depth === depth && belongs(previous, line, { gap, depth, last })) {
      blocks[blocks.length - 1] = { depth, words: joinLine(last.words, line.words) };
    } else {
      blocks.push({ depth, words: line.words });
    }
    previous = line;
  }
  return blocks;
}

interface Beside {
  readonly gap: number;
  readonly depth: number;
  readonly last: TextBlock;
}

/** Whether a line goes on with the block of the line before it. */
function belongs(previous: PdfLine, line: PdfLine, { gap, depth, last }: Beside): boolean {
  const isEnd = /[.!?:。！？：]["”’»)]*$/u.test(last.words);
  const fell = previous.base - line.base;
  if (previous.page !== line.page || fell < 0) {
    // A new page or column: the thought goes on unless it came to an end.
    return depth === 0 && !isEnd;
  }
  if (fell > gap * 1.35) return false;
  if (depth > 0) return last.words.length + line.words.length <= HEADING_CHARACTERS;
  const isIndented = line.left - previous.left > line.size * 0.8;
  const isShort = previous.right < line.right - line.size * 4;
  return !(isEnd && (isIndented || isShort));
}

/** Lines larger than the text are headings, and may well stand where those of other pages do. */
function withoutRunning(
  pages: readonly (readonly PdfLine[])[],
  body: number,
): readonly (readonly PdfLine[])[] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines, body).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return pages.map((lines) => {
    const atEdge = new Set(edges(lines, body));
    return lines.filter((line) => {
      if (!atEdge.has(line)) return true;
      const isNumber =
        /^(?:[-–—\s]*(?:page|p\.|seite|第)?\s*\d{1,4}\s*(?:页|頁|(?:of|\/|von)\s*\d+)?[-–—\s]*|[ivxl]{1,6})$/iu;
      return !isNumber.test(line.words) && (seen.get(keyOf(line)) ?? 0) < RUNNING_PAGES;
    });
  });
}

/** The two highest and the two lowest lines of a page, but for headings. */
function edges(lines: readonly PdfLine[], body: number): readonly PdfLine[] {
  const byHeight = [...lines].sort((one, other) => other.base - one.base);
  const outer = new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)]);
  return [...outer].filter(({ size }) => size <= body * HEADING_SIZE);
}

/** Numbers differ from page to page. */
function keyOf({ words, base }: PdfLine): string {
  return `${words.replace(/\d+/gu, '#').toLowerCase()} ${Math.round(base / 4)}`;
}

/** The size in which most letters are set. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of lines) {
    const key = roundSize(size);
    letters.set(key, (letters.get(key) ?? 0) + words.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** The median distance between two lines of the text. */
function usualGap(lines: readonly PdfLine[], body: number): number {
  const gaps = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      const fell = before && before.page === line.page ? before.base - line.base : 0;
      return fell > 0 && fell < body * 3 && roundSize(line.size) === body ? [fell] : [];
    })
    .sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 2)] ?? body * 1.2;
}

/** The sizes of headings, largest first; at most six, for the depths 1 to 6. */
function headingSizes(lines: readonly PdfLine[], body: number): readonly number[] {
  const sizes = lines
    .filter(({ size, words }) => size > body * HEADING_SIZE && words.length <= HEADING_CHARACTERS)
    .map(({ size }) => roundSize(size));
  return [...new Set(sizes)].sort((one, other) => other - one).slice(0, 6);
}

function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}
