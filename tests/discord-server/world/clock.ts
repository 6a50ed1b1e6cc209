/** The time of the stand-in: the real time plus what the tests have skipped. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Skips `ms` milliseconds, as for an interaction whose time runs out. */
  advance(ms: number): void;
}

/** Creates a clock that runs with the machine's. */
export function createClock(): Clock {
  let skippedMs = 0;
  return {
    now: () => Date.now() + skippedMs,
    advance(ms) {
      skippedMs += ms;
    },
  };
}

/** 2015-01-01T00:00:00Z, where Discord's ids start to count. */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/**
 * Creates a source of snowflakes: 42 bits of milliseconds, 10 bits of worker and process,
 * 12 bits of increment; each greater than the one before.
 *
 * Source: https://docs.discord.com/developers/reference#snowflakes
 */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const first = (BigInt(clock.now()) - DISCORD_EPOCH_MS) << 22n;
    last = first > last ? first : last + 1n;
    return last.toString();
  };
}
