import { findEvidence } from '../search/find-evidence.js';
import { type Asked, abstain } from './answer-base.js';
import { decide } from './decide.js';
import { parseQuestion } from './parse-question.js';
import type { Scope } from './scope.js';
import type { Turn } from './turn.js';

/** Answers a question, given the turns of the conversation before it, oldest first. */
export function answerQuestion(
  text: string,
  scope: Scope,
  conversation: readonly Turn[] = [],
): Turn {
  void conversation;
  const question = parseQuestion(text);
  const asked: Asked = { question, corrections: [] };
  if (question.words.length === 0) {
    return {
      question,
      reading: { kind: 'small-talk' },
      answer: abstain(asked, 'empty'),
      shown: [],
    };
  }
  const answer = decide(asked, findEvidence(scope.corpus(), question.text));
  return {
    question,
    reading: { kind: 'find', topic: question.text },
    answer,
    shown: answer.kind === 'quoted' ? [...answer.citations, ...answer.more] : [],
  };
}
