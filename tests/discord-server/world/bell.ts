/** Rings whenever something changes, so that tests can wait for a state instead of sleeping. */
export interface Bell {
  /** Tells all who wait to look again. */
  ring(): void;
  /**
   * Resolves with the first value of `probe` that is not undefined.
   *
   * @throws after `timeoutMs` (default 20,000), naming `what` was awaited.
   */
  until<T>(
    probe: () => T | undefined,
    what: string | (() => string),
    timeoutMs?: number,
  ): Promise<T>;
}

/** Creates a bell with nobody waiting. */
export function createBell(): Bell {
  const waiting = new Set<() => void>();
  return {
    ring() {
      for (const look of [...waiting]) look();
    },
    until(probe, what, timeoutMs = 20_000) {
      return new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          waiting.delete(look);
        };
        const look = () => {
          const value = probe();
          if (value === undefined) return;
          stop();
          resolve(value);
        };
        const timer = setTimeout(() => {
          stop();
          const text = typeof what === 'string' ? what : what();
          reject(new Error(`Waited ${timeoutMs} ms in vain for ${text}.`));
        }, timeoutMs);
        waiting.add(look);
        look();
      });
    },
  };
}
