import { foldText } from '../search/fold-text.js';
import { stopWordsOf } from '../search/stop-words.js';
import type { Phrases } from './phrases/phrases.js';

/**
 * Keeps the words that are worth telling a person that the articles lack them: not "thing",
 * "get" or "how far", which say nothing of the topic.
 *
 * @param words - As asked.
 * @returns In the same order.
 */
export function nameableWords(
  words: readonly string[],
  { language, idleWords, unnamedWords, articleWords }: Phrases,
): readonly string[] {
  const stopWords = stopWordsOf(language);
  return words.filter((word) => {
    const folded = foldText(word);
    if (/^\d$/.test(folded)) return false;
    return [stopWords, idleWords, unnamedWords, articleWords].every((set) => !set.has(folded));
  });
}
