import type { Article } from '../article/article.js';
import type { Answer, Correction } from './answer.js';
import type { Asked } from './answer-base.js';
import type { Citation } from './citation.js';
import type { Enumeration } from './enumerations/enumeration.js';
import { namedArticle } from './named-article.js';
import { type Question, rephrase } from './parse-question.js';
import type { Phrases } from './phrases/phrases.js';
import type { Scope } from './scope.js';
import type { Reading, Turn } from './turn.js';

/** A question with all that is needed to answer it. */
export interface Asking extends Asked {
  readonly question: Question;
  readonly corrections: readonly Correction[];
  /** `question.plain` without courtesies. */
  readonly bare: string;
  readonly phrases: Phrases;
  readonly scope: Scope;
  /** Oldest first. */
  readonly conversation: readonly Turn[];
}

/** Gives the one article that a question is about; `undefined` when it may be any of several. */
export function articleOf({ scope, question, conversation }: Asking): Article | undefined {
  if (scope.articles.length === 1) return scope.articles[0];
  const named = namedArticle(question.plain, scope.articles)?.article;
  return named ?? conversation.findLast(({ shown }) => shown.length > 0)?.shown[0]?.article;
}

/** Asks in other words: a question completed by what was said before it. */
export function restate(asking: Asking, words: string): Asking {
  const question = rephrase(asking.question, words);
  return { ...asking, question, bare: question.plain };
}

interface TurnParts {
  readonly reading: Reading;
  readonly answer: Answer;
  readonly enumeration?: Enumeration | undefined;
}

/** Makes the turn of an answer. */
export function turnOf({ question }: Asking, { reading, answer, enumeration }: TurnParts): Turn {
  return {
    question,
    reading,
    answer,
    shown: shownBy(answer),
    ...(enumeration ? { enumeration } : {}),
  };
}

function shownBy(answer: Answer): readonly Citation[] {
  switch (answer.kind) {
    case 'quoted':
      return [...answer.citations, ...answer.more];
    case 'abstained':
      return [];
    case 'listed':
    case 'section':
    case 'clarify':
      return answer.citations;
  }
}
