import { type Citation, cite } from '../../answer/citation.js';
import type { Article } from '../../article/article.js';
import { locateSpan } from '../../article/span-reference.js';
import type { Card } from '../cards/card.js';

/** The places of a card in its article. */
export interface CitedCard {
  /** The sentence that it is about. */
  readonly sentence: Citation;
  /** What answers it: the words left out of the sentence, or the whole sentence. */
  readonly answer: Citation;
}

/**
 * Cites the sentence of a card.
 *
 * @returns Undefined when the article has the sentence no more.
 */
export function citeCard(article: Article, card: Card): CitedCard | undefined {
  const span = locateSpan(article, card.sentence);
  if (!span) return undefined;
  const sentence = cite(article, span);
  if (card.kind === 'section') return { sentence, answer: sentence };
  const { start, end } = card.blank;
  const blank = { start: span.start + start, end: span.start + end };
  return { sentence, answer: cite(article, blank) };
}
