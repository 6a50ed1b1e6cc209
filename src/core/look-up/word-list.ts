import type { Span } from '../article/span.js';
import { foldText } from '../search/fold-text.js';

/** A word of a text, and what it is compared by. */
export interface Word {
  /** Folded: case, accents and typographic forms aside. */
  readonly key: string;
  readonly span: Span;
}

/** Lists the words of a text in order, without punctuation; each Chinese or Japanese sign is one. */
export function listWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    key: foldText(written),
    span: { start: index, end: index + written.length },
  }));
}

/** Signs of quantity count: "30 %" is not 30. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}\u00ad])+(?:['’](?=\p{L})(?:(?![\p{Script=Han}])[\p{L}\p{M}])+)*|[%％‰$€£¥]/gu;
