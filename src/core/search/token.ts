import type { Span } from '../article/span.js';

/**
 * A word of a text as the index sees it.
 *
 * `word` tokens follow each other and never overlap. `compound` tokens lie over the words
 * of a hyphenated word (`cocreation` over `co-creation`), `bigram` tokens over two neighbouring
 * characters of Chinese or Japanese; they come right after the last word that they cover.
 */
export interface Token {
  readonly kind: 'word' | 'compound' | 'bigram';
  /** The word's form for comparing: folded, one spelling, stemmed. */
  readonly term: string;
  /** The word folded but not stemmed: lower case, no accents. */
  readonly form: string;
  /** Where the word stands in the text that was analyzed. */
  readonly span: Span;
  /** Whether the word says nothing of the topic: "the", "of", "what". */
  readonly isStopWord: boolean;
}
