import type { Article } from '../../article/article.js';
import { slice } from '../../article/span.js';
import { foldText } from '../../search/fold-text.js';

/** How often each folded word stands in the articles, the facts of the front matter included. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Counts the words of articles; hyphenated words count whole and in parts. */
export function vocabularyOf(articles: readonly Article[]): Vocabulary {
  const counts = new Map<string, number>();
  const count = (word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { text, passages, metadata } of articles) {
    for (const { span } of passages) {
      for (const [word] of foldText(slice(text, span)).matchAll(WORD)) {
        count(word);
        if (/[-']/.test(word)) for (const part of word.split(/[-']/)) if (part) count(part);
      }
    }
    for (const name of [metadata.title, ...metadata.aliases]) {
      for (const [word] of foldText(name).matchAll(WORD)) count(word);
    }
  }
  return counts;
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
