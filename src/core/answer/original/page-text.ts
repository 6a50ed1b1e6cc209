import type { Article } from '../../article/article.js';
import type { Span } from '../../article/span.js';

/**
 * An article as a browser searches its page: blocks of folded text, parted by line feeds.
 *
 * Folding is at least as coarse as a browser's search, which ignores case and accents
 * (https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document): what is found
 * once here is found once there.
 */
export interface PageText {
  readonly folded: string;
  /** Stretches of the canonical text that a page shows in one block each, in order. */
  readonly blocks: readonly Span[];
  /** Where an offset of the canonical text lies in `folded`. */
  at(offset: number): number;
}

/** Reads an article as the text of its page; the same object for the same article. */
export function pageText(article: Article): PageText {
  const known = pages.get(article);
  if (known) return known;
  const made = readPage(article);
  pages.set(article, made);
  return made;
}

const pages = new WeakMap<Article, PageText>();

function readPage({ text, paragraphs }: Article): PageText {
  const blocks = paragraphs
    // What the front matter alone tells is not on the page.
    .filter(({ kind }) => kind !== 'fact')
    .flatMap(({ kind, span }) => blocksOf(text, span, kind === 'table'));
  const places = new Int32Array(text.length + 1);
  let folded = '';
  for (const { start, end } of blocks) {
    folded += folded === '' ? '' : '\n';
    for (let at = start; at < end; ) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      places.fill(folded.length, at, at + character.length);
      folded += fold(character);
      at += character.length;
    }
    places[end] = folded.length;
  }
  return { folded, blocks, at: (offset) => places[offset] ?? 0 };
}

/** Cells are blocks of their own; so is what stands between wide spaces, which pages differ in. */
const CELL_GAP = /\n|\s\|\s|^\|\s|\s\|$|\s{2,}/gmu;
const LINE_GAP = /\n|\s{2,}/gu;

function blocksOf(text: string, { start, end }: Span, isTable: boolean): readonly Span[] {
  const own = text.slice(start, end);
  const blocks: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    const words = own.slice(from, to);
    const first = start + from + words.length - words.trimStart().length;
    const last = first + words.trim().length;
    if (last > first) blocks.push({ start: first, end: last });
  };
  for (const gap of own.matchAll(isTable ? CELL_GAP : LINE_GAP)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(own.length);
  return blocks;
}

/** Folds text as coarsely as a browser's search does, character by character. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
};

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const base = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return base
    .replace(/[\p{M}]/gu, '')
    .replace(/[‘’‚‛′ʼ`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[ßæœøđðłı]/gu, (letter) => LETTERS[letter] ?? letter);
}
