import type { BotServices } from '../bot-services.js';
import { type LookingOn, lookOn } from '../look-on.js';
import { advanceQuiz } from './advance-quiz.js';

/** A card is closed within a second. */
const TICK_MS = 1000;

/**
 * Closes and asks cards when it is time: looks at once, and then every second; also after those
 * from before a restart.
 */
export function keepQuizTime(
  bot: BotServices,
  onError: (error: unknown, quizId?: string) => void,
): LookingOn {
  const { clock, stores } = bot;
  const look = async (): Promise<void> => {
    const at = clock.now();
    const due = await stores.quizzes.due(at);
    // One quiz that cannot go on keeps no other waiting.
    await Promise.all(
      due.map((id) =>
        advanceQuiz(id, { kind: 'tick', at }, bot).catch((error) => onError(error, id)),
      ),
    );
  };
  return lookOn({ everyMs: TICK_MS, look, onError });
}
