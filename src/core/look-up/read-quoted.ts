import { listWords, type Word } from './word-list.js';

/** Words that somebody quotes. */
export interface QuotedWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Positions in `words` before which an ellipsis stands, ascending, none of them 0. */
  readonly gaps: readonly number[];
}

/** Reads quoted words; an ellipsis before the first or after the last says nothing. */
export function readQuoted(text: string): QuotedWords {
  const words = listWords(text);
  const gaps = [...text.matchAll(ELLIPSIS)]
    .map(({ index }) => words.findIndex(({ span }) => span.start >= index))
    .filter((at) => at > 0);
  return { text, words, gaps: [...new Set(gaps)] };
}

const ELLIPSIS = /…+|\.{3,}|\. \. \./gu;
