import type { Span } from '../../article/span.js';

/** Words that can be left out of a sentence, with what they are like. */
export interface Blank {
  readonly sort: 'year' | 'figure' | 'name' | 'term';
  /** Counted from the sentence's start. */
  readonly span: Span;
  readonly text: string;
  /** Only blanks of one shape may stand in for each other: `year`, `figure:%`, `name:country:the`. */
  readonly shape: string;
  /** The figure's value; absent for a name or a term. */
  readonly value?: number;
  /** Of a term: whether the article comes back to it, as to what it is about. */
  readonly recurs?: boolean;
  /** How much it matters, from 0 up: of a sentence's blanks the weightiest become cards. */
  readonly weight: number;
}
