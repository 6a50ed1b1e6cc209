import { typingDistance } from '../answer/spelling/typing-distance.js';
import { listWords } from './word-list.js';

/**
 * Measures how well typed words fit a text: each may begin a word of it, or be misspelt.
 *
 * @returns The share of the typed words that the text has, in [0, 1], less a little for
 *   misspellings; 0 when nothing was typed.
 */
export function matchWords(typed: string, text: string): number {
  const asked = listWords(typed).map(({ key }) => key);
  if (asked.length === 0) return 0;
  const own = new Set(listWords(text).map(({ key }) => key));
  const sum = asked.reduce((total, word) => total + wordFit(word, own), 0);
  return sum / asked.length;
}

/** A whole word, the beginning of one, and a misspelt one fit in this order. */
const BEGUN = 0.98;
const MISSPELT = 0.9;

function wordFit(word: string, own: ReadonlySet<string>): number {
  if (own.has(word)) return 1;
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  let best = 0;
  for (const one of own) {
    if (word.length > 1 && one.startsWith(word)) return BEGUN;
    if (limit > 0 && typingDistance(word, one, limit) !== Number.POSITIVE_INFINITY) best = MISSPELT;
  }
  return best;
}
