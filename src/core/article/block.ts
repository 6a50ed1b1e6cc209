import type { Mark, ParagraphKind } from './article.js';
import type { Span } from './span.js';

/** A piece of an article before it has its place in the canonical text. */
export type Block = HeadingBlock | BodyBlock;

/** A heading as written, its number included. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
  /** As in Markdown: 1 for `#` to 6 for `######`. */
  readonly depth: number;
  /** In UTF-16 offsets of `text`; none when absent. */
  readonly marks?: readonly Mark[];
}

/** Everything that is not a heading. */
export interface BodyBlock {
  readonly kind: Exclude<ParagraphKind, 'heading' | 'fact'>;
  /** Kept to the letter, but for white space around it. */
  readonly text: string;
  /** Items of a list or rows of a table, in offsets of `text`; the lines when absent. */
  readonly items?: readonly Span[];
  /** In UTF-16 offsets of `text`; none when absent. */
  readonly marks?: readonly Mark[];
  /** Whether a list is numbered; absent for every other kind. */
  readonly ordered?: boolean;
}
