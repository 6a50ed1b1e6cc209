import { quoteAnswer } from './answer-base.js';
import { type Asking, turnOf } from './asking.js';
import { cite } from './citation.js';
import { locateQuotation } from './locate-quotation.js';
import type { Turn } from './turn.js';

/**
 * Answers with the sentence that copied words stand in.
 *
 * @param leastShare - The least share of the words that must stand there in their order.
 */
export function findQuotation(asking: Asking, words: string, leastShare = 0): Turn | undefined {
  const located = locateQuotation(words, asking.scope);
  if (!located || located.share < leastShare) return undefined;
  const citation = cite(located.article, located.span);
  return turnOf(asking, {
    reading: { kind: 'find', topic: words, frame: 'quote' },
    answer: quoteAnswer(asking, citation, { confidence: Math.min(0.99, located.share) }),
  });
}
