import { answerAlone } from './answer-alone.js';
import { type Asking, articleOf, restate } from './asking.js';
import { answerBeside } from './read-on.js';
import { tellPlace } from './tell-place.js';
import type { Turn } from './turn.js';

/** "What comes after step 3?", "what stands before section 2?": what is beside a place that is named. */
export function answerAround(asking: Asking): Turn | undefined {
  const { before, after } = asking.phrases.around;
  for (const [pattern, step] of [
    [after, 1],
    [before, -1],
  ] as const) {
    const topic = pattern.exec(asking.bare)?.groups?.topic;
    const article = articleOf(asking);
    const placed =
      topic && article ? tellPlace(asking, { article, words: topic, step }) : undefined;
    if (placed) return placed;
    const turn = topic && answerAlone(restate(asking, topic));
    if (!turn || turn.answer.kind === 'abstained') continue;
    const { kind } = turn.reading;
    if (kind === 'item' || kind === 'section')
      return answerBeside(asking, turn, { step, isSection: kind === 'section' });
  }
  return undefined;
}
