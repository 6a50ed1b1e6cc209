import { quoteAnswer } from './answer-base.js';
import { type Asking, turnOf } from './asking.js';
import type { Citation } from './citation.js';
import type { Turn } from './turn.js';

/** How sure an answer is that goes on from the one before it. */
const CONFIDENCE = 0.7;

/** Makes the turn that goes on from the last one with another passage. */
export function quoteTurn(asking: Asking, citation: Citation, more: readonly Citation[]): Turn {
  return turnOf(asking, {
    reading: { kind: 'find', topic: citation.sentence },
    answer: quoteAnswer(asking, citation, { confidence: CONFIDENCE, more: more.slice(0, 9) }),
  });
}
