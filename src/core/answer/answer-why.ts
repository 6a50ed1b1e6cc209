import type { Span } from '../article/span.js';
import { type Asking, turnOf } from './asking.js';
import { type Citation, cite } from './citation.js';
import { explainCitation } from './explain-citation.js';
import { findAuthor } from './facts/find-author.js';
import { findAnswer } from './find-answer.js';
import { goingOn, quoteTurn } from './quote-turn.js';
import { tellFact } from './tell-fact.js';
import type { Turn } from './turn.js';

/** The facts that a bare "who?", "when?" or "where?" asks for after another fact. */
const FACTS = { who: 'author', when: 'published', where: 'publisher' } as const;

/** "Why?", "who said that?": what stands beside the last quote, or the fact asked for. */
export function answerWhy(
  asking: Asking,
  last: Turn,
  name: 'who' | 'why' | 'how' | 'when' | 'where',
): Turn | undefined {
  const [shown] = last.shown;
  if (!shown) return undefined;
  if (last.reading.kind === 'fact' && name !== 'why' && name !== 'how') {
    const fact = FACTS[name];
    return turnOf(asking, {
      reading: { kind: 'fact', fact },
      answer: tellFact(asking, fact, shown.article),
    });
  }
  if (name === 'where') return quoteTurn(asking, shown, { confidence: goingOn.placed });
  const speaker = name === 'who' ? findAuthor(shown.article)?.span : undefined;
  const span = explainCitation(shown, name) ?? speaker;
  if (span) {
    const confidence = goingOn.told;
    return quoteTurn(asking, cite(shown.article, span), { confidence, more: [shown] });
  }
  const again = { confidence: goingOn.repeated, more: [shown] };
  const next = name === 'why' ? sentenceAfter(shown) : undefined;
  const further = next ? cite(shown.article, next) : shown;
  if (last.reading.kind !== 'find') return quoteTurn(asking, further, again);
  const anew = findAnswer(asking, { topic: `${name} ${last.question.text}` });
  const isNew =
    anew.answer.kind === 'quoted' && anew.answer.citations[0].span.start !== shown.span.start;
  return isNew ? anew : quoteTurn(asking, further, again);
}

/** What follows in the passage tells more of why than the same sentence once again. */
function sentenceAfter({ passage, span }: Citation): Span | undefined {
  return passage.sentences.find(({ start }) => start >= span.end);
}
