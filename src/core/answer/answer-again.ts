import { answerAlone } from './answer-alone.js';
import { answerBase } from './answer-base.js';
import { type Asking, restate, turnOf } from './asking.js';
import { topicWords } from './resolve-pronoun.js';
import { tellEnumeration } from './tell-list.js';
import { tellReference } from './tell-section.js';
import type { Turn } from './turn.js';

/** "What are they?", "list them": what was just counted or listed. */
export function answerAgain(
  asking: Asking,
  { answer, reading, enumeration }: Turn,
): Turn | undefined {
  if (answer.kind === 'quoted' && enumeration)
    return tellEnumeration(asking, enumeration, answer.confidence);
  if (answer.kind !== 'listed') return undefined;
  const { citations, extent, confidence } = answer;
  const again = { ...answerBase(asking, confidence), kind: 'listed', citations, extent } as const;
  return turnOf(asking, { reading, answer: again, enumeration });
}

/** "Shorter": a selection of the section that was just shown. */
export function answerShorter(asking: Asking, { reading, shown: [shown] }: Turn): Turn | undefined {
  if (reading.kind !== 'section' || !reading.section || !shown) return undefined;
  const { section } = reading;
  return tellReference(asking, { article: shown.article, section, part: 'summary' });
}

/** "How long?", "how often?": asked of the topic before it. */
export function answerAmount(asking: Asking, { reading }: Turn): Turn | undefined {
  if (reading.kind !== 'find') return undefined;
  const topic = topicWords(reading.topic, asking);
  if (topic === '') return undefined;
  const turn = answerAlone(restate(asking, `${asking.bare} ${topic}`));
  return turn.answer.kind === 'abstained' ? undefined : turn;
}
