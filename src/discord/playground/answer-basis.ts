import type { Answer } from '../../core/answer/answer.js';
import { explainAnswer } from '../../core/answer/explanation.js';
import type { PlaygroundBasis } from '../../core/ports/playground.js';

/** As many runners-up as one reads. */
const MAX_CANDIDATES = 4;
const MAX_WORDS = 300;

/** Tells what an answer rests on, in few numbers. */
export function answerBasis(answer: Answer): PlaygroundBasis {
  const { candidates, ...rest } = explainAnswer(answer);
  const best = candidates.slice(0, MAX_CANDIDATES);
  const quoted = candidates.findIndex(({ isQuoted }) => isQuoted);
  const shown =
    quoted < MAX_CANDIDATES
      ? best
      : [...best.slice(0, -1), ...candidates.slice(quoted, quoted + 1)];
  return {
    ...rest,
    candidates: shown.map(({ article: _, parts: __, sentence, ...candidate }) => ({
      ...candidate,
      sentence: sentence.length > MAX_WORDS ? `${sentence.slice(0, MAX_WORDS)}…` : sentence,
    })),
  };
}
