import { escapeMarkdown } from './escape-markdown.js';
import { shorten } from './shorten.js';

/** A message names no more of a question's words than these, each up to so many characters. */
const MAX_WORDS = 8;
const MAX_LENGTH = 40;

/** Escapes a word that was typed, shortened where somebody typed a very long one. */
export function shownWord(word: string): string {
  return escapeMarkdown(shorten(word, MAX_LENGTH), '.');
}

/** Escapes the first words of a question. */
export function shownWords(words: readonly string[]): readonly string[] {
  return words.slice(0, MAX_WORDS).map(shownWord);
}
