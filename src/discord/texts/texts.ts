import type { english } from './en.js';

/** Everything that the bot says in its own voice, in one language. */
export type Texts = typeof english;
