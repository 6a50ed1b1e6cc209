import type { Article, Passage } from '../article/article.js';
import type { Span } from '../article/span.js';

/** A passage and its best sentence, with what speaks for them. */
export interface Evidence {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence of the passage that fits the question best. */
  readonly sentence: Span;
  /** The ranker's score: higher is better, comparable within one question only. */
  readonly score: number;
  /** Each feature's part in the score, by name; the parts and the bias sum to `score`. */
  readonly parts: Readonly<Record<string, number>>;
  /** Spans of the words in the passage that match the question, in the text's order. */
  readonly highlights: readonly Span[];
}
