import type { Span } from '../../article/span.js';
import type { SpanReference } from '../../article/span-reference.js';

/** What a prompt asks of its sentence; the edge has the wording for each kind. */
export type AnchoredPromptKind =
  | 'claim'
  | 'cause'
  | 'comparison'
  | 'recommendation'
  | 'number'
  | 'term';

/**
 * Something to discuss, cut from the text; plain data. `claim`: a judgement to question;
 * `cause`: one thing said to bring about another; `comparison`: one thing said to be more, or
 * other, than another; `recommendation`: something that should be done; `number`: a figure;
 * `term`: a word used before the article says what it means.
 */
export interface AnchoredPrompt {
  readonly kind: AnchoredPromptKind;
  /** The one sentence that it is about. */
  readonly sentence: SpanReference;
  /**
   * The figure of a `number`, the word of a `term`: a stretch of the sentence, counted from the
   * sentence's start; absent for every other kind.
   */
  readonly slot?: Span;
  /** The part was asked of this kind before, so it is put in other words. */
  readonly again?: true;
}

/** Asks of a whole part; for parts of which nothing better can be asked. */
interface PlainPrompt {
  readonly kind: 'plain';
}

/** What a group is asked to discuss. */
export type Prompt = AnchoredPrompt | PlainPrompt;
