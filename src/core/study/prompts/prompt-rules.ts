import type { AnchoredPromptKind } from './prompt.js';

/** The words of a language by which sentences worth discussing are known. */
export interface PromptRules {
  /** Tried in order: the first rule that fits a sentence gives its prompt. */
  readonly rules: readonly PromptRule[];
  /** Begins a sentence that is not understood alone: "This", "they". */
  readonly leansBack: RegExp;
  /** Ways of saying what a term means; the group `term` is the term. */
  readonly definitions: readonly RegExp[];
}

/** One kind of prompt with the words that call for it. */
interface PromptRule {
  readonly kind: Exclude<AnchoredPromptKind, 'term'>;
  /** The sentence has this; for `number`, the match is the figure. */
  readonly has: RegExp;
  /** The sentence has none of this. */
  readonly lacks?: RegExp;
}
