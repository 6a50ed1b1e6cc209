import type { SpanReference } from '../article/span-reference.js';
import type { Page, PageRequest } from './page.js';

/** What one person thinks of one answer. */
export interface Feedback {
  /** The message that carries the answer. */
  readonly answerId: string;
  readonly userId: string;
  /** Absent in DMs. */
  readonly guildId?: string;
  readonly verdict: Verdict;
  /** What the person expected instead, in their own words, given for being kept. */
  readonly expected?: string;
  /** The quote that the answer gave first; absent when it gave none. */
  readonly reference?: SpanReference;
  /** Milliseconds since 1970 in UTC; of the last change. */
  readonly givenAt: number;
}

export type Verdict = 'helpful' | 'not-helpful';

/** How many people think what of an answer. */
interface FeedbackCounts {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Whether feedback was new, changed the person's earlier one, or may not be kept. */
type FeedbackOutcome = { readonly kind: 'recorded' | 'changed' | 'opted-out' };

/** Keeps what people think of answers, one opinion a person and answer. */
export interface FeedbackStore {
  /**
   * Records an opinion in place of the person's earlier one. An expectation given earlier
   * stays while the verdict does and no other is given.
   */
  give(feedback: Omit<Feedback, 'givenAt'>): Promise<FeedbackOutcome>;
  /** Counts the opinions of an answer. */
  counts(answerId: string): Promise<FeedbackCounts>;
  /** Lists opinions, newest first; those of one server or verdict when one is given. */
  list(
    request: PageRequest & { readonly guildId?: string; readonly verdict?: Verdict },
  ): Promise<Page<Feedback>>;
}
