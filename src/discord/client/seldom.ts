import type { Clock } from '../../core/ports.js';

const HOUR_MS = 60 * 60_000;
const MAX_KEYS = 10_000;

/** Makes a check that is true for each key at most once in a while, by default an hour. */
export function createSeldom(clock: Clock, whileMs = HOUR_MS): (key: string) => boolean {
  const last = new Map<string, number>();
  return (key) => {
    const now = clock.now();
    if (now - (last.get(key) ?? Number.NEGATIVE_INFINITY) < whileMs) return false;
    if (last.size >= MAX_KEYS) last.clear();
    last.set(key, now);
    return true;
  };
}
