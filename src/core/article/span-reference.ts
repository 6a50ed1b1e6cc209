import type { Article } from './article.js';
import { type Span, slice } from './span.js';

/** A span that can be kept outside: where it lies, and what its words were. */
export interface SpanReference {
  /** The article's slug. */
  readonly article: string;
  readonly span: Span;
  /** `fingerprint` of the span's words, so that a changed article is noticed. */
  readonly fingerprint: string;
}

/** Refers to a span of an article. */
export function referToSpan(article: Article, span: Span): SpanReference {
  return { article: article.slug, span, fingerprint: fingerprint(slice(article.text, span)) };
}

/**
 * Finds the span that a reference was made for, also where the article has changed around it.
 *
 * @returns The same span while its words stand there; else the nearest sentence, passage or
 *   paragraph with the same words; undefined when the article has these words no more.
 */
export function locateSpan(article: Article, reference: SpanReference): Span | undefined {
  const { span } = reference;
  const holds = (found: Span) => fingerprint(slice(article.text, found)) === reference.fingerprint;
  if (span.end <= article.text.length && holds(span)) return span;

  const length = span.end - span.start;
  const distance = (found: Span) => Math.abs(found.start - span.start);
  return [...article.passages, ...article.paragraphs]
    .flatMap((part) => ('sentences' in part ? [part.span, ...part.sentences] : [part.span]))
    .filter((found) => found.end - found.start === length)
    .sort((a, b) => distance(a) - distance(b))
    .find(holds);
}

/**
 * Makes a short mark of a text: the same text gives the same mark, another text another.
 *
 * FNV-1a with 64 bits over UTF-16 code units
 * (http://www.isthe.com/chongo/tech/comp/fnv/): two texts of a million share a mark with a
 * chance of 3 in 100 million. It guards against accidents, not against forgers.
 *
 * @returns 16 hexadecimal digits.
 */
export function fingerprint(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let at = 0; at < text.length; at += 1) {
    // Times 2^40 + 435, modulo 2^64, in two halves: numbers are ten times as fast as bigints.
    const mixed = (low ^ text.charCodeAt(at)) >>> 0;
    const product = mixed * 435;
    high = (Math.imul(high, 435) + Math.floor(product / 2 ** 32) + (mixed << 8)) >>> 0;
    low = product >>> 0;
  }
  return `${high.toString(16).padStart(8, '0')}${low.toString(16).padStart(8, '0')}`;
}
