import type { Library } from './answer/library.js';

/** What commands, pages and sub-commands are given: the articles, the outside, the time. */
export interface Services {
  readonly library: Library;
  readonly links: Links;
  readonly clock: Clock;
}

/** Where the reader is served. */
export interface Links {
  /** The reader's address without a closing slash, for example `http://localhost:3000`. */
  readonly baseUrl: string;
}

/** The time, passed in so that tests can set it. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
}
