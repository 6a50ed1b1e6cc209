import type { Article } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import type { Scope } from './scope.js';
import { typingDistance } from './spelling/typing-distance.js';

/** A sentence that copied words were found in. */
export interface LocatedQuotation {
  readonly article: Article;
  readonly span: Span;
  /** The share of the copied words that the sentence has in the same order, in [0, 1]. */
  readonly share: number;
}

/** Shares below this are a likeness, no copy. */
const LEAST_SHARE = 0.75;
const LEAST_WORDS = 3;
/** More words than this add nothing to what is found. */
const MOST_WORDS = 60;

/** Finds the sentence that copied words stand in, small errors aside. */
export function locateQuotation(words: string, scope: Scope): LocatedQuotation | undefined {
  let best: LocatedQuotation | undefined;
  for (const article of scope.articles) {
    const language = article.metadata.language;
    const sought = formsOf(words, language).slice(0, MOST_WORDS);
    if (sought.length < LEAST_WORDS) return undefined;
    const known = new Set(sought);
    for (const { sentences } of article.passages) {
      for (const span of sentences) {
        const forms = formsOf(slice(article.text, span), language);
        const common = new Set(forms.filter((form) => known.has(form))).size;
        if (common < known.size / 3 && common < forms.length / 2) continue;
        const share = alignedShare(sought, forms);
        if (share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { article, span, share };
      }
    }
  }
  return best;
}

function formsOf(text: string, language: string): readonly string[] {
  return analyze(text, language).flatMap(({ kind, form }) => (kind === 'word' ? [form] : []));
}

/**
 * Gives the share of words that stand in the sentence in the same order, close together; of the
 * sentence's words instead where the copy runs on past the sentence.
 */
function alignedShare(sought: readonly string[], forms: readonly string[]): number {
  let above: { count: number; start: number }[] = forms.map(() => ({ count: 0, start: -1 }));
  let best = { count: 0, start: 0, end: 0 };
  for (const word of sought) {
    const row: { count: number; start: number }[] = [];
    forms.forEach((form, at) => {
      const diagonal = at > 0 ? (above[at - 1] ?? NONE) : NONE;
      const left = at > 0 ? (row[at - 1] ?? NONE) : NONE;
      const up = above[at] ?? NONE;
      let cell =
        left.count > up.count || (left.count === up.count && left.start > up.start) ? left : up;
      if (isSame(word, form) && diagonal.count + 1 > cell.count) {
        cell = { count: diagonal.count + 1, start: diagonal.start < 0 ? at : diagonal.start };
        if (cell.count > best.count) best = { ...cell, end: at };
      }
      row.push(cell);
    });
    above = row;
  }
  const stretch = best.end - best.start + 1;
  const isClose = stretch <= best.count * 1.7 + 2;
  const runsOn = sought.length > forms.length && forms.length >= 6;
  return isClose ? best.count / (runsOn ? forms.length : sought.length) : 0;
}

const NONE = { count: 0, start: -1 };

function isSame(word: string, form: string): boolean {
  if (word === form) return true;
  if (word.length < 4 || form.length < 4) return false;
  return typingDistance(word, form, word.length > 7 ? 2 : 1) !== Number.POSITIVE_INFINITY;
}
