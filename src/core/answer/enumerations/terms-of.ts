import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { analyze } from '../../search/analyzer.js';
import { foldText } from '../../search/fold-text.js';

/** Gives the content terms of some spans of an article. */
export function termsOf(article: Article, spans: readonly Span[]): ReadonlySet<string> {
  const { language } = article.metadata;
  return new Set(spans.flatMap((span) => [...contentTerms(slice(article.text, span), language)]));
}

/** Gives the content terms of a text. */
export function contentTerms(text: string, language: string): ReadonlySet<string> {
  return new Set(
    analyze(text, language).flatMap(({ term, isStopWord }) => (isStopWord ? [] : [term])),
  );
}

/** Gives the headings above a section, its own and its sub-heading lines first. */
export function headingSpans(article: Article, section: number): readonly Span[] {
  const spans: Span[] = [];
  let at: number | undefined = section;
  while (at !== undefined) {
    const index: number = at;
    for (const { section: own, kind, span } of article.paragraphs) {
      const isLine = kind === 'heading' || (kind === 'subheading' && index === section);
      if (own === index && isLine) spans.push(span);
    }
    at = article.sections[index]?.parent;
  }
  return spans;
}

/** Gives the words of some spans, folded, with single spaces around each. */
export function wordsOf(article: Article, spans: readonly Span[]): string {
  const words = spans.flatMap((span) => foldText(slice(article.text, span)).match(WORD) ?? []);
  return ` ${words.join(' ')} `;
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
