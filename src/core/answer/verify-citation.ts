import type { Citation } from './citation.js';

/**
 * Compares what is about to be shown with the article; every edge calls it before it sends.
 *
 * @param shown - The quote as it will be shown, where it is less than the whole passage.
 * @returns The same citation.
 * @throws {Error} When the words differ from the article's: a bug, never a message.
 */
export function verifyCitation(citation: Citation, shown: string = citation.quote): Citation {
  const { article, passage, quote, sentence, span } = citation;
  const isVerbatim =
    article.text.slice(passage.span.start, passage.span.end) === quote &&
    article.text.slice(span.start, span.end) === sentence &&
    passage.span.start <= span.start &&
    span.end <= passage.span.end &&
    quote.includes(shown);
  if (!isVerbatim) {
    throw new Error(
      `Expected a quote of "${article.slug}" at ${passage.span.start}-${passage.span.end} to be the article's words, got "${shown.slice(0, 80)}"`,
    );
  }
  return citation;
}
