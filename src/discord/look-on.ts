/** Looks again and again whether something is due. */
export interface LookingOn {
  /** Looks now, once the look that is under way has ended. */
  tick(): Promise<void>;
  stop(): void;
}

/** What is looked after. */
interface Look {
  readonly everyMs: number;
  readonly look: () => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/**
 * Looks at once, and then at every interval. No two looks overlap: while one takes long, those
 * that fall due meanwhile are left out.
 */
export function lookOn({ everyMs, look, onError }: Look): LookingOn {
  let running: Promise<void> | undefined;
  const tick = (): Promise<void> => {
    const before = running ?? Promise.resolve();
    const now = before
      .catch(() => undefined)
      .then(look)
      .finally(() => {
        if (running === now) running = undefined;
      });
    running = now;
    return now;
  };
  const attempt = (): void => {
    if (!running) tick().catch(onError);
  };
  attempt();
  const timer = setInterval(attempt, everyMs);
  timer.unref();
  return { tick, stop: () => clearInterval(timer) };
}
