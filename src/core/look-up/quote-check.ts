import type { Citation } from '../answer/citation.js';
import type { Span } from '../article/span.js';

/** How words that somebody quotes compare with what the articles say. */
export type QuoteCheck =
  | ExactQuote
  | AlteredQuote
  /** Not so in the preferred article, but in another; `found.citation.article` is that one. */
  | { readonly kind: 'elsewhere'; readonly found: ExactQuote | AlteredQuote }
  /** In no article; `nearest` is the place that shares most words in order, if any does. */
  | { readonly kind: 'not-found'; readonly nearest?: Citation };

/** The words stand in the article, case, punctuation and white space aside. */
export interface ExactQuote {
  readonly kind: 'exact';
  /** The sentence in which the words begin. */
  readonly citation: Citation;
  /** From the first to the last quoted word in the article's text; may pass over sentences. */
  readonly span: Span;
}

/** The article says nearly that. */
export interface AlteredQuote {
  readonly kind: 'altered';
  /** The sentence in which the compared words begin. */
  readonly citation: Citation;
  /** What is compared, in the article's text. */
  readonly span: Span;
  /** In order; neighbours differ in kind. The article's words of all runs are those of `span`. */
  readonly differences: readonly QuoteRun[];
}

/** A run of words that are the same, or that differ in one way. Words are as written. */
export type QuoteRun =
  | { readonly kind: 'same'; readonly article: string }
  /** The article has them, the quotation does not; `marked` when an ellipsis shows it. */
  | { readonly kind: 'left-out'; readonly article: string; readonly marked: boolean }
  /** The quotation has them, the article does not. */
  | { readonly kind: 'added'; readonly quoted: string }
  | { readonly kind: 'changed'; readonly article: string; readonly quoted: string };
