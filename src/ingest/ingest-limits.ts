import { sourceLimits } from '../core/ports/source-limits.js';

/** Bounds of what is read from outside. */
export const ingestLimits = {
  sourceBytes: sourceLimits.bytes,
  /** What the parts of a packed file may come to: a small one can hold gigabytes of nothing. */
  unpackedBytes: 60 * 1024 * 1024,
  textCharacters: sourceLimits.characters,
  /** Reading a file of the largest size takes a few seconds. */
  convertMs: 30_000,
  convertMegabytes: 512,
  /** For the whole way to a page, redirects included. */
  fetchMs: 20_000,
  redirects: 5,
} as const;
