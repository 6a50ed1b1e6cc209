/** The largest file, page and text that becomes an article; edges name them when they refuse. */
export const sourceLimits = {
  /** What a person may attach on Discord without paying for more. */
  bytes: 10 * 1024 * 1024,
  /** A long novel; answers stay quick up to here. */
  characters: 1_000_000,
} as const;
