import type { Span } from '../../article/span.js';
import type { SpanReference } from '../../article/span-reference.js';

/** Something to recall of the text; plain data, shown with its citation once it was answered. */
export type Card = ClozeCard | SectionCard;

interface CardBase {
  /** Stays the same while the article's words stay: what its reviews are kept under. */
  readonly id: string;
  /** The one sentence that it is about. */
  readonly sentence: SpanReference;
  /** Two to four; in an order that the seed decides. */
  readonly options: readonly string[];
  /** Position of the right one in `options`. */
  readonly right: number;
}

/** A sentence with a blank: the options are the words left out and others like them. */
export interface ClozeCard extends CardBase {
  readonly kind: 'cloze';
  /** What is left out of the sentence, counted from the sentence's start. */
  readonly blank: Span;
}

/** A sentence without its place: the options are titles of sections. */
export interface SectionCard extends CardBase {
  readonly kind: 'section';
}
