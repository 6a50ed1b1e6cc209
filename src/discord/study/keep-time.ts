import type { BotServices } from '../bot-services.js';
import { type LookingOn, lookOn } from '../look-on.js';
import { advanceStudy } from './advance-study.js';
import { announce } from './announce.js';
import { carryOutLeft } from './carry-out-effects.js';
import { areEventsBehind } from './plan-events.js';

/** A start is announced within a quarter of a minute. */
const TICK_MS = 15_000;

/**
 * Starts and reports sessions when it is time: looks at once, and then every quarter of a
 * minute; first of all whether the articles of all are still there, and what was left undone.
 */
export function keepStudyTime(
  bot: BotServices,
  onError: (error: unknown, sessionId?: string) => void,
): LookingOn {
  const { clock, stores } = bot;
  let isFirst = true;
  const look = async (): Promise<void> => {
    const at = clock.now();
    const isStart = isFirst;
    isFirst = false;
    for (const id of await stores.studySessions.due(at, isStart)) {
      // One session that cannot go on keeps no other waiting.
      await keep(id, at, isStart).catch((error) => onError(error, id));
    }
  };
  const keep = async (id: string, at: number, isStart: boolean): Promise<void> => {
    await carryOutLeft(id, bot, isStart ? at : undefined);
    const result = await advanceStudy(id, [{ kind: 'tick', at }], bot);
    // What was not told to the server before a crash, or while Discord was away.
    if (result.kind === 'done' && areEventsBehind(result.kept, bot)) await announce(id, bot);
  };
  return lookOn({ everyMs: TICK_MS, look, onError });
}
