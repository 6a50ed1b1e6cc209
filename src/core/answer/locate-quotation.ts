import type { Article } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import { likeliestLanguage } from '../search/likeliest-languages.js';
import type { SearchCorpus } from '../search/search-corpus.js';
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
  const corpus = scope.corpus();
  const tokens = analyze(words, likeliestLanguage(words, corpus.languages)).filter(
    ({ kind }) => kind === 'word',
  );
  const sought = tokens.slice(0, MOST_WORDS);
  if (sought.length < LEAST_WORDS) return undefined;
  const forms = sought.map(({ form }) => form);
  let best: LocatedQuotation | undefined;
  for (const at of likelySentences(corpus, new Set(sought.map(({ term }) => term)))) {
    const { span, paragraph = -1 } = corpus.sentences[at] ?? {};
    const article = corpus.paragraphs[paragraph]?.article;
    if (!span || !article) continue;
    const share = alignedShare(
      forms,
      formsOf(slice(article.text, span), article.metadata.language),
    );
    if (share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { article, span, share };
  }
  return best;
}

/** How many sentences are compared word by word. */
const MOST_CANDIDATES = 12;

/** Gives the sentences that share most words with the copy, as positions in the corpus. */
function likelySentences(corpus: SearchCorpus, sought: ReadonlySet<string>): readonly number[] {
  const shared = new Map<number, number>();
  for (const term of sought) {
    const number = corpus.terms.get(term);
    for (const sentence of number === undefined ? [] : (corpus.postings[number] ?? [])) {
      shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
    }
  }
  return [...shared]
    .filter(
      ([at, count]) => count >= sought.size / 3 || count >= (corpus.sentences[at]?.length ?? 0) / 2,
    )
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
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
