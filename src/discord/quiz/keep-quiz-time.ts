import type { BotServices } from '../bot-services.js';
import { advanceQuiz } from './advance-quiz.js';

/** Closes and asks cards when it is time. */
export interface QuizTime {
  /** Looks now; does nothing for quizzes that are not due. */
  tick(): Promise<void>;
  stop(): void;
}

/** A card is closed within a second. */
const TICK_MS = 1000;

/** Looks at once, and then every second, whether a quiz is due; also those from before a restart. */
export function keepQuizTime(
  bot: BotServices,
  onError: (error: unknown, quizId?: string) => void,
): QuizTime {
  const { clock, stores } = bot;
  const tick = async (): Promise<void> => {
    const at = clock.now();
    const due = await stores.quizzes.due(at);
    // One quiz that cannot go on keeps no other waiting.
    await Promise.all(
      due.map((id) =>
        advanceQuiz(id, { kind: 'tick', at }, bot).catch((error) => onError(error, id)),
      ),
    );
  };
  let isLooking = false;
  const attempt = (): void => {
    if (isLooking) return;
    isLooking = true;
    tick()
      .catch((error: unknown) => onError(error))
      .finally(() => {
        isLooking = false;
      });
  };
  attempt();
  const timer = setInterval(attempt, TICK_MS);
  timer.unref();
  return { tick, stop: () => clearInterval(timer) };
}
