import type {
  AbstainedAnswer,
  AbstainReason,
  Answer,
  Correction,
  ListedAnswer,
  QuotedAnswer,
  SectionReference,
} from './answer.js';
import type { Citation } from './citation.js';
import type { Question } from './parse-question.js';

/** A question on its way to an answer. */
export interface Asked {
  readonly question: Question;
  readonly corrections: readonly Correction[];
}

/** What all answers of one question have in common. */
export function answerBase(
  { question, corrections }: Asked,
  confidence: number,
): Pick<Answer, 'question' | 'resolved' | 'confidence' | 'unmatched' | 'corrections' | 'evidence'> {
  return {
    question: question.asked,
    resolved: question.text,
    confidence,
    unmatched: [],
    corrections,
    evidence: [],
  };
}

/** Answers with one passage. */
export function quoteAnswer(
  asked: Asked,
  citation: Citation,
  { confidence, more = [] }: { readonly confidence: number; readonly more?: readonly Citation[] },
): QuotedAnswer {
  return { ...answerBase(asked, confidence), kind: 'quoted', citations: [citation], more };
}

/** Answers with several quotes together, in the order given. */
export function listAnswer(
  asked: Asked,
  citations: readonly Citation[],
  { confidence, extent }: Pick<ListedAnswer, 'confidence' | 'extent'>,
): ListedAnswer {
  return { ...answerBase(asked, confidence), kind: 'listed', citations, extent };
}

/** Says that the article has no answer. */
export function abstain(
  asked: Asked,
  reason: AbstainReason,
  nearest: readonly SectionReference[] = [],
): AbstainedAnswer {
  return { ...answerBase(asked, 0), kind: 'abstained', reason, nearest };
}
