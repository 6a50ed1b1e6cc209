import type { Citation } from '../../core/answer/citation.js';
import { type Span, slice } from '../../core/article/span.js';
import type { Texts } from '../texts/texts.js';
import { type Block, joinBlocks, plainBlock } from './block.js';
import { escapeMarkdown } from './escape-markdown.js';

/** How a quote is shown. */
export interface QuoteSetting {
  readonly texts: Texts;
  /** Characters that the quote may take, with the lines that tell of a cut. */
  readonly limit: number;
  /** Whether the sentence is set in bold inside its passage. */
  readonly isMarked: boolean;
}

/**
 * Shows the passage of a citation as a block quote, its sentence in bold.
 *
 * What does not fit is left out at sentence ends, farthest from the sentence first, and a line
 * tells so; the sentence itself is never cut. When it alone does not fit, a line says that it
 * is too long.
 */
export function quoteView(citation: Citation, setting: QuoteSetting): Block {
  const { sentences } = citation.passage;
  const first = sentences.findIndex(({ end }) => end > citation.span.start);
  const last = sentences.findLastIndex(({ start }) => start < citation.span.end);
  if (first === -1 || last < first) return quoteSpan(citation, citation.span, setting);
  // Of a passage that was not cited for one sentence, the beginning is shown.
  const core = isPart(citation) ? { first, last } : { first, last: first };
  const window = widen(citation, core, setting);
  return window ? windowView(citation, window, setting) : tooLong(setting.texts);
}

/** Shows the sentence of a citation alone. */
export function sentenceView(citation: Citation, setting: Omit<QuoteSetting, 'isMarked'>): Block {
  const view = quoteSpan(citation, citation.span, { ...setting, isMarked: false });
  return view.markdown.length <= setting.limit ? view : tooLong(setting.texts);
}

/** Whether a citation is of a part of its passage, so that a mark sets it apart from the rest. */
export function isPart({ span, passage }: Citation): boolean {
  return span.start > passage.span.start || span.end < passage.span.end;
}

/** A run of a passage's sentences, by their places in it. */
interface Window {
  readonly first: number;
  readonly last: number;
}

/** Takes in sentences on both sides in turn, the one below first, while they fit. */
function widen(citation: Citation, core: Window, setting: QuoteSetting): Window | undefined {
  const fits = (window: Window) =>
    windowView(citation, window, setting).markdown.length <= setting.limit;
  const all = { first: 0, last: citation.passage.sentences.length - 1 };
  if (fits(all)) return all;
  if (!fits(core)) return undefined;
  let window = core;
  for (;;) {
    const below = { ...window, last: window.last + 1 };
    const hasBelow = below.last <= all.last && fits(below);
    if (hasBelow) window = below;
    const above = { ...window, first: window.first - 1 };
    const hasAbove = above.first >= 0 && fits(above);
    if (hasAbove) window = above;
    if (!hasBelow && !hasAbove) return window;
  }
}

function windowView(citation: Citation, { first, last }: Window, setting: QuoteSetting): Block {
  const { sentences, span: whole } = citation.passage;
  const isFirst = first <= 0;
  const isLast = last >= sentences.length - 1;
  const span = {
    start: isFirst ? whole.start : (sentences[first]?.start ?? whole.start),
    end: isLast ? whole.end : (sentences[last]?.end ?? whole.end),
  };
  const { cutBefore, cutAfter } = setting.texts.quote;
  return joinBlocks([
    plainBlock(isFirst ? '' : `-# ${cutBefore}`),
    quoteSpan(citation, span, setting),
    plainBlock(isLast ? '' : `-# ${cutAfter}`),
  ]);
}

function quoteSpan(citation: Citation, span: Span, { isMarked }: QuoteSetting): Block {
  const { article } = citation;
  const words = slice(article.text, span);
  const bold = isMarked ? citation.span : { start: span.end, end: span.end };
  const before = article.text.slice(span.start, bold.start);
  const inside = article.text.slice(bold.start, bold.end);
  const after = article.text.slice(bold.end, span.end);
  const text =
    escapeMarkdown(before) +
    // A client may take what follows the stars for the start of a line.
    boldLines(escapeMarkdown(inside)) +
    escapeMarkdown(after, before + inside);
  const markdown = text.replace(/^/gmu, '> ');
  return { markdown, quotes: [{ citation, words, markdown }] };
}

/** Sets each line in bold by itself: not every client carries it over a line's end. */
function boldLines(markdown: string): string {
  return markdown.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/gmu, '$1**$2**$3');
}

function tooLong(texts: Texts): Block {
  return plainBlock(`-# ${texts.quote.tooLong}`);
}
