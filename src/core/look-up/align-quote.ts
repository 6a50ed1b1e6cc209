import { diffArrays } from 'diff';
import type { Article } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { type ArticleWords, articleWords } from './article-words.js';
import type { QuoteRun } from './quote-check.js';
import { drawTogether, isShared, type QuoteStep } from './quote-step.js';
import type { QuotedWords } from './read-quoted.js';
import type { Word } from './word-list.js';

/** Quoted words laid beside the stretch of an article that is most like them. */
export interface QuoteAlignment {
  /** From the first to the last word that both have. */
  readonly span: Span;
  readonly differences: readonly QuoteRun[];
  /** How many words both have. */
  readonly same: number;
  /** Words of both, of all that were quoted or passed over without an ellipsis, in [0, 1]. */
  readonly share: number;
}

/** More words than this add nothing to where the quotation is from. */
const MOST_WORDS = 600;

/** Lays quoted words beside an article; undefined when it has none of them close together. */
export function alignQuote(quoted: QuotedWords, article: Article): QuoteAlignment | undefined {
  const own = articleWords(article);
  const words = quoted.words.slice(0, MOST_WORDS);
  const from = likelyStart(words, own);
  if (from === undefined) return undefined;
  const slack = Math.ceil(words.length / 2) + 8 + quoted.gaps.length * 80;
  const first = Math.max(0, from - slack);
  const window = own.words.slice(first, from + words.length + slack);
  const all = diffSteps(window, words);
  // What an ellipsis passes over may be long.
  const steps = trimmed(quoted.gaps.length > 0 ? all : drawTogether(all));
  const compared = steps.flatMap(({ article: one }) => (one ? [one] : []));
  const start = compared[0]?.span.start;
  const end = compared.at(-1)?.span.end;
  if (start === undefined || end === undefined) return undefined;
  const same = steps.filter(isShared).length;
  const gapKeys = new Set(quoted.gaps.map((at) => quoted.words[at]));
  const differences = runsOf(steps, gapKeys, { article: article.text, quoted: quoted.text });
  const passed = steps.filter((step) => !step.quoted).length;
  const unmarked = quoted.gaps.length > 0 ? 0 : passed;
  return {
    span: { start, end },
    differences,
    same,
    share: same / Math.max(words.length, (words.length + same + unmarked) / 2),
  };
}

/**
 * Finds where the quotation would begin: each shared word votes for the place where its
 * quotation began, by its rarity, and places near one another count together.
 */
function likelyStart(words: readonly Word[], { places }: ArticleWords): number | undefined {
  const votes = new Map<number, number>();
  words.forEach(({ key }, offset) => {
    const found = places.get(key) ?? [];
    for (const at of found) {
      const start = Math.floor((at - offset) / BUCKET);
      for (const bucket of [start, start + 1]) {
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / found.length + 0.02);
      }
    }
  });
  let best: { readonly bucket: number; readonly weight: number } | undefined;
  for (const [bucket, weight] of votes) {
    if (weight > (best?.weight ?? 0)) best = { bucket, weight };
  }
  return best && Math.max(0, best.bucket * BUCKET);
}

const BUCKET = 12;

function diffSteps(window: readonly Word[], words: readonly Word[]): readonly QuoteStep[] {
  let left = 0;
  let right = 0;
  return diffArrays(
    window.map(({ key }) => key),
    words.map(({ key }) => key),
  ).flatMap(({ added, removed, value }) =>
    value.map((): QuoteStep => {
      const article = added ? undefined : window[left++];
      const quoted = removed ? undefined : words[right++];
      return { ...(article ? { article } : {}), ...(quoted ? { quoted } : {}) };
    }),
  );
}

/** Drops what the article has before the first shared word and after the last. */
function trimmed(steps: readonly QuoteStep[]): readonly QuoteStep[] {
  const first = steps.findIndex(isShared);
  const last = steps.findLastIndex(isShared);
  return steps.filter((step, at) => (at >= first && at <= last) || !step.article);
}

function runsOf(
  steps: readonly QuoteStep[],
  gaps: ReadonlySet<Word | undefined>,
  texts: { readonly article: string; readonly quoted: string },
): readonly QuoteRun[] {
  const groups: QuoteStep[][] = [];
  const isSame = (step: QuoteStep | undefined) => step !== undefined && isShared(step);
  for (const step of steps) {
    const group = groups.at(-1);
    if (group && isSame(group[0]) === isSame(step)) group.push(step);
    else groups.push([step]);
  }
  return groups.map((group, at): QuoteRun => {
    const article = stretch(
      texts.article,
      group.map((step) => step.article),
    );
    const quoted = stretch(
      texts.quoted,
      group.map((step) => step.quoted),
    );
    if (isSame(group[0])) return { kind: 'same', article };
    if (article === '') return { kind: 'added', quoted };
    if (quoted !== '') return { kind: 'changed', article, quoted };
    return { kind: 'left-out', article, marked: gaps.has(groups[at + 1]?.[0]?.quoted) };
  });
}

/** The text from the first to the last word of a run, as written; empty for no word. */
function stretch(text: string, words: readonly (Word | undefined)[]): string {
  const spans = words.flatMap((word) => (word ? [word.span] : []));
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? slice(text, { start: first.start, end: last.end }) : '';
}
