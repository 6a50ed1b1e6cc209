import { decodeText } from './decode-text.js';
import type { Draft, Source } from './source.js';
import { type TextBlock, textMarkdown } from './text-markdown.js';

/** Lines of a text that was wrapped by hand are about this long. */
const WRAPPED = { min: 45, max: 100 };
const HEADING_CHARACTERS = 100;

/**
 * Reads plain text: blank lines part paragraphs, short lines with a number ("2. Water",
 * "Chapter 3", "第二章 水") or in capitals head sections, and a short first line is the title.
 */
export function convertText({ bytes }: Source): Draft {
  const text = decodeText(bytes).replace(/\r\n?/gu, '\n');
  const blocks = text
    .split(/\n[^\S\n]*\n/u)
    .map((block) => block.replace(/^\n+|\s+$/gu, ''))
    .filter((block) => block.trim() !== '');
  const [first = '', ...rest] = blocks;
  const isTitle = isShortLine(first) && rest.length > 0;
  const body = (isTitle ? rest : blocks).flatMap(readBlock);
  return {
    body: textMarkdown(body),
    facts: isTitle ? { title: first.trim() } : {},
  };
}

function readBlock(block: string): readonly TextBlock[] {
  if (isShortLine(block) && isHeadingLike(block.trim())) {
    return [{ depth: 2, words: block.trim() }];
  }
  const lines = block.split('\n').map((line) => line.trim());
  if (isWrapped(lines)) return [{ depth: 0, words: joinWrapped(lines) }];
  return lines.filter((line) => line !== '').map((words) => ({ depth: 0, words }));
}

function isShortLine(block: string): boolean {
  const line = block.trim();
  return (
    !line.includes('\n') &&
    line.length <= HEADING_CHARACTERS &&
    !/[.!?。！？:：;；,，]$/u.test(line)
  );
}

const NUMBERED =
  /^(?:(?:chapter|part|section|article|kapitel|teil|chapitre|partie|capítulo|parte|capitolo|глава|часть)\s+[\divxlc]+\b|\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{L}|[ivxlc]{1,6}\.\s+\p{L}|第[一二三四五六七八九十百\d]+[章节節部篇]|[一二三四五六七八九十]+、)/iu;

function isHeadingLike(line: string): boolean {
  const isCapitals = /\p{Lu}{2}/u.test(line) && line === line.toUpperCase() && /\p{L}/u.test(line);
  return NUMBERED.test(line) || isCapitals;
}

/** Whether lines end where the page did, not where a thought does: all but the last are long. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return true;
  const longest = Math.max(...lines.map((line) => line.length));
  const full = lines.slice(0, -1).filter((line) => line.length >= longest * 0.7);
  return (
    longest >= WRAPPED.min && longest <= WRAPPED.max && full.length >= (lines.length - 1) * 0.8
  );
}

function joinWrapped(lines: readonly string[]): string {
  return lines.reduce((joined, line) => joinLine(joined, line));
}

/** Joins two lines of a paragraph: a word parted by a hyphen is made whole, Chinese gets no space. */
export function joinLine(before: string, line: string): string {
  if (/\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  const isChinese =
    /[\p{scx=Han}，。、；：！？）」』”]$/u.test(before) && /^[\p{scx=Han}（「『“，。]/u.test(line);
  return before + (isChinese ? '' : ' ') + line;
}
