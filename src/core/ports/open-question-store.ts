import type { SpanReference } from '../article/span-reference.js';
import type { Page, PageRequest } from './page.js';
import type { Place } from './place.js';

/** A question that the article did not answer, put to the group by one of its members. */
export interface OpenQuestion {
  /** Unique everywhere, never used again. */
  readonly id: number;
  readonly place: Place;
  /** The slug of the article it is about; absent when it is about none in particular. */
  readonly article?: string;
  /** The anchor of the section it is about. */
  readonly section?: string;
  /** In the words of the person who added it, given for being kept. */
  readonly text: string;
  readonly addedBy: string;
  /** Milliseconds since 1970 in UTC. */
  readonly addedAt: number;
  /** People who want it answered; whoever added it is not counted. */
  readonly votes: number;
  /** The quote that settled it; absent while the question is open. */
  readonly settled?: Settlement;
}

/** How a question was settled. */
interface Settlement {
  readonly reference: SpanReference;
  /** Absent once this person had their data deleted, or when they wanted nothing kept. */
  readonly by?: string;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
}

/** `already` has the same words, case and spacing aside, of the same article and group. */
type OpenQuestionOutcome =
  | { readonly kind: 'added' | 'already'; readonly question: OpenQuestion }
  | { readonly kind: 'full' }
  | { readonly kind: 'opted-out' };

/** What became of a vote; `votes` counts all people after it. */
export type VoteOutcome =
  | { readonly kind: 'counted' | 'already'; readonly votes: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'opted-out' };

/** Which questions are wanted: those of the place's server, or of the DM. */
export interface OpenQuestionFilter extends PageRequest {
  readonly place: Place;
  readonly article?: string;
  readonly section?: string;
  /** Both when absent. */
  readonly state?: 'open' | 'settled';
}

/** Keeps the questions that a group has left open. */
export interface OpenQuestionStore {
  add(
    question: Pick<OpenQuestion, 'place' | 'article' | 'section' | 'text' | 'addedBy'>,
  ): Promise<OpenQuestionOutcome>;
  /** Reads one question; undefined when it was removed. */
  find(id: number): Promise<OpenQuestion | undefined>;
  /** Lists questions, most votes first, then oldest first. */
  list(filter: OpenQuestionFilter): Promise<Page<OpenQuestion>>;
  /** Counts a person's vote, once. */
  upvote(id: number, userId: string): Promise<VoteOutcome>;
  /** Takes a person's vote back; `already` when there was none. */
  withdrawVote(id: number, userId: string): Promise<VoteOutcome>;
  /** Settles a question with a quote; a question settled before stays as it was. */
  settle(
    id: number,
    settlement: { readonly reference: SpanReference; readonly by: string },
  ): Promise<{ readonly kind: 'settled' | 'already' | 'missing' }>;
  /** Opens a settled question again; false when it is not there or open. */
  reopen(id: number): Promise<boolean>;
  /** Removes a question with its votes; false when it is not there. */
  remove(id: number): Promise<boolean>;
}
