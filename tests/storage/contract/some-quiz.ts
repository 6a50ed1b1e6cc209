import type { KeptQuiz } from '../../../src/core/ports/quiz-store.js';
import { createGroupQuiz } from '../../../src/core/study/quiz/advance-group-quiz.js';
import { cards } from '../../core/study/quiz/card-fixture.js';
import { place as defaultPlace, guildId } from './subject.js';

/** Makes a quiz of four cards that has just begun, each open for ten seconds. */
export function quizOf(
  host: string,
  {
    id = 'abc',
    place = { ...defaultPlace, guildId },
    sessionId,
  }: {
    readonly id?: string;
    readonly place?: KeptQuiz['place'];
    readonly sessionId?: string;
  } = {},
): KeptQuiz {
  const { quiz } = createGroupQuiz({ id, host, cards, roundMs: 10_000, at: 1000 });
  return {
    quiz,
    place,
    article: 'sample',
    locale: 'en',
    ...(sessionId === undefined ? {} : { sessionId }),
    shown: { kind: 'nothing' },
  };
}
