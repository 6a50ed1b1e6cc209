import type { SpanReference } from '../article/span-reference.js';

/** The one thread in which a server discusses a passage. */
export interface Discussion {
  readonly guildId: string;
  /** The channel around the thread. */
  readonly channelId: string;
  readonly threadId: string;
  readonly passage: SpanReference;
  readonly state: DiscussionState;
}

type DiscussionState = 'open' | 'closed';

/**
 * What a click on Discuss leads to: `claimed` makes the thread and then confirms or releases;
 * `pending` means that somebody else is making it just now; `found` is there already.
 */
export type ClaimOutcome =
  | { readonly kind: 'claimed'; readonly claim: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'found'; readonly discussion: Discussion };

/** How many servers discuss a passage; with one server asked for, 1. */
interface DiscussionCount {
  readonly passage: SpanReference;
  readonly discussions: number;
}

/**
 * Keeps which thread discusses which passage. A passage is known by its words, so that it
 * keeps its thread when the article changes elsewhere.
 */
export interface DiscussionStore {
  /** Claims the right to make a passage's thread; a claim lapses after `claimMs`. */
  claim(request: Pick<Discussion, 'guildId' | 'channelId' | 'passage'>): Promise<ClaimOutcome>;
  /** Tells the thread that was made; false when the claim lapsed and somebody else took it. */
  confirm(claim: string, threadId: string): Promise<boolean>;
  /** Gives a claim back because no thread could be made. */
  release(claim: string): Promise<void>;
  /** Finds a passage's discussion; undefined when there is none. */
  find(guildId: string, passage: SpanReference): Promise<Discussion | undefined>;
  /** Finds the discussion of a thread; undefined for every other thread. */
  ofThread(threadId: string): Promise<Discussion | undefined>;
  /** Marks a discussion closed or open; false when the thread discusses no passage. */
  setState(threadId: string, state: DiscussionState): Promise<boolean>;
  /** Forgets a discussion whose thread was deleted; false when there was none. */
  remove(threadId: string): Promise<boolean>;
  /** Counts an article's discussions by passage, in its order; in one server when given. */
  counts(article: string, guildId?: string): Promise<readonly DiscussionCount[]>;
}

/** Making a thread takes about a second; ten times that, and the maker is taken for dead. */
export const claimMs = 10_000;
