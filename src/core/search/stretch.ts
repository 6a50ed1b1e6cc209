import type { Token } from './token.js';

/** A stretch of a text to analyze, and the list that its tokens are added to. */
export interface Stretch {
  readonly text: string;
  /** A two-letter language tag. */
  readonly language: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: Token[];
}
