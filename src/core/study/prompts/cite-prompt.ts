import { type Citation, cite } from '../../answer/citation.js';
import type { Article } from '../../article/article.js';
import { locateSpan } from '../../article/span-reference.js';
import type { AnchoredPrompt } from './prompt.js';

/** A prompt with the words that it is about, all slices of the article. */
export interface CitedPrompt {
  readonly citation: Citation;
  /** The figure of a `number`, the word of a `term`; absent for every other kind. */
  readonly slot?: string;
}

/**
 * Cites the sentence of a prompt.
 *
 * @returns Undefined when the article has the sentence no more.
 */
export function citePrompt(
  article: Article,
  { sentence, slot }: AnchoredPrompt,
): CitedPrompt | undefined {
  const span = locateSpan(article, sentence);
  if (!span) return undefined;
  const citation = cite(article, span);
  return slot ? { citation, slot: citation.sentence.slice(slot.start, slot.end) } : { citation };
}
