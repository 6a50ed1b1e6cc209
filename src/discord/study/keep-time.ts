import type { BotServices } from '../bot-services.js';
import { advanceStudy } from './advance-study.js';
import { announce } from './announce.js';
import { areEventsBehind } from './plan-events.js';

/** Starts and reports sessions when it is time. */
export interface StudyTime {
  /** Looks now; does nothing for sessions that are not due. */
  tick(): Promise<void>;
  stop(): void;
}

/** A start is announced within a quarter of a minute. */
const TICK_MS = 15_000;

/**
 * Looks at once, and then every quarter of a minute, whether a session is due; first of all
 * whether the articles of all are still there.
 */
export function keepStudyTime(
  bot: BotServices,
  onError: (error: unknown, sessionId?: string) => void,
): StudyTime {
  const { clock, stores } = bot;
  let isFirst = true;
  const tick = async (): Promise<void> => {
    const at = clock.now();
    const due = await stores.studySessions.due(at, isFirst);
    isFirst = false;
    for (const id of due) {
      // One session that cannot go on keeps no other waiting.
      await keep(id, at).catch((error) => onError(error, id));
    }
  };
  const keep = async (id: string, at: number): Promise<void> => {
    const result = await advanceStudy(id, [{ kind: 'tick', at }], bot);
    // What was not told to the server before a crash, or while Discord was away.
    if (result.kind === 'done' && areEventsBehind(result.kept, bot)) await announce(id, bot);
  };
  const attempt = () => void tick().catch((error: unknown) => onError(error));
  attempt();
  const timer = setInterval(attempt, TICK_MS);
  timer.unref();
  return { tick, stop: () => clearInterval(timer) };
}
