import { analyze } from './analyzer.js';
import type { SearchCorpus } from './search-corpus.js';
import type { Token } from './token.js';

/** A word of the question as the corpus knows it. */
export interface QuestionTerm {
  /** The word as asked. */
  readonly asked: string;
  readonly token: Token;
  /** The term's number; absent when no article has it. */
  readonly number?: number;
}

/** Reads the content words of a question; the first of equal terms stays. */
export function questionTerms(
  corpus: SearchCorpus,
  question: string,
  language: string,
): readonly QuestionTerm[] {
  const tokens = analyze(question, language);
  const content = tokens.filter(({ isStopWord }) => !isStopWord);
  const chosen = content.length > 0 ? content : tokens;
  const seen = new Set<string>();
  const terms: QuestionTerm[] = [];
  for (const token of chosen) {
    if (seen.has(token.term)) {
      continue;
    }
    seen.add(token.term);
    const number = corpus.terms.get(token.term);
    terms.push({
      asked: question.slice(token.span.start, token.span.end),
      token,
      ...(number === undefined ? {} : { number }),
    });
  }
  return terms;
}
