import type { Word } from './word-list.js';

/** One word of the article, of the quotation, or of both. */
export interface QuoteStep {
  readonly article?: Word;
  readonly quoted?: Word;
}

/** Tells whether article and quotation both have the word. */
export function isShared({ article, quoted }: QuoteStep): boolean {
  return article !== undefined && quoted !== undefined;
}

/**
 * Draws the ends of an alignment together. A comparison of words is free to match the first "the"
 * of a quotation with one a sentence earlier; here it is moved to the "the" beside the other
 * words, or, where there is none and the way is long, counted as added.
 */
export function drawTogether(steps: readonly QuoteStep[]): readonly QuoteStep[] {
  const front = drawFront(steps);
  return [...drawFront([...front].reverse())].reverse();
}

/** A run of shared words may stand off by this many words for each of its own, and some more. */
const REACH = 3;
const SOME_MORE = 3;

function drawFront(steps: readonly QuoteStep[]): readonly QuoteStep[] {
  const first = steps.findIndex(isShared);
  const runEnd = steps.findIndex((step, at) => at > first && !isShared(step));
  const gapEnd = steps.findIndex((step, at) => at > runEnd && step.quoted !== undefined);
  if (first < 0 || runEnd < 0 || gapEnd < 0) return steps;
  const run = steps.slice(first, runEnd);
  const gap = steps.slice(runEnd, gapEnd);
  if (gap.length === 0 || gap.some(({ article }) => !article)) return steps;
  const before = [...steps.slice(0, first).filter(({ quoted }) => quoted)];
  const tail = gap.slice(-run.length);
  const isSame = run.every(({ quoted }, at) => quoted?.key === tail[at]?.article?.key);
  if (isSame) {
    const moved = run.map(({ quoted }, at) => ({ ...tail[at], ...(quoted ? { quoted } : {}) }));
    return [...before, ...moved, ...steps.slice(gapEnd)];
  }
  if (gap.length <= run.length * REACH + SOME_MORE) return steps;
  const unmatched = run.flatMap(({ quoted }) => (quoted ? [{ quoted }] : []));
  const rest = steps.slice(gapEnd);
  return rest.filter(isShared).length > run.length ? [...before, ...unmatched, ...rest] : steps;
}
