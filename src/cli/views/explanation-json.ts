import type { Answer } from '../../core/answer/answer.js';
import { type Explanation, explainAnswer } from '../../core/answer/explanation.js';

/** What `--json --explain` adds to an answer. */
export interface ExplanationJson {
  /** The question as it was answered. */
  readonly resolved: string;
  /** Best first; empty when no passage was ranked. */
  readonly evidence: Explanation['candidates'];
}

/** Gives what an answer rests on as plain data. */
export function explanationJson(answer: Answer): ExplanationJson {
  const { resolved, candidates } = explainAnswer(answer);
  return { resolved, evidence: candidates };
}
