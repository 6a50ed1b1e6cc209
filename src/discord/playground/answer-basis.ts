import type { Answer } from '../../core/answer/answer.js';
import { explainAnswer } from '../../core/answer/explanation.js';
import type { PlaygroundBasis, PlaygroundWay } from '../../core/ports/playground.js';

/** As many runners-up as one reads. */
const MAX_CANDIDATES = 4;
const MAX_WORDS = 300;

/** Tells what an answer rests on, in few numbers; nothing where nothing was asked. */
export function answerBasis(answer: Answer): PlaygroundBasis | undefined {
  const way = wayOf(answer);
  if (way === undefined) return undefined;
  const { candidates, ...rest } = explainAnswer(answer);
  const best = candidates.slice(0, MAX_CANDIDATES);
  const quoted = candidates.findIndex(({ isQuoted }) => isQuoted);
  const shown =
    quoted < MAX_CANDIDATES
      ? best
      : [...best.slice(0, -1), ...candidates.slice(quoted, quoted + 1)];
  return {
    ...rest,
    way,
    candidates: shown.map(({ article: _, parts: __, sentence, ...candidate }) => ({
      ...candidate,
      sentence: sentence.length > MAX_WORDS ? `${sentence.slice(0, MAX_WORDS)}…` : sentence,
    })),
  };
}

/** A greeting and its like are no questions. */
function wayOf(answer: Answer): PlaygroundWay | undefined {
  switch (answer.kind) {
    case 'quoted':
      if (answer.figure) return 'count';
      return answer.evidence.length > 0 ? 'search' : 'structure';
    case 'listed':
      if (answer.figure) return 'count';
      return answer.extent === 'complete' ? 'list' : 'selection';
    case 'section':
      return 'section';
    case 'clarify':
      return 'places';
    case 'abstained':
      return waysOfNone[answer.reason];
  }
}

const waysOfNone = {
  empty: undefined,
  greeting: undefined,
  thanks: undefined,
  insult: undefined,
  'no-term': 'no-words',
  'weak-evidence': 'unlikely',
  'no-such-section': 'not-there',
  'no-such-item': 'not-there',
  'no-name': 'not-there',
} as const;
