import type { SpanReference } from '../../article/span-reference.js';
import type { Prompt } from '../prompts/prompt.js';
import type { AskedQuestion, Hindrance, OverReason, StudySession } from './study-session.js';

/** Something that happens to a session; `at` is the time, `by` the id of the person who did it. */
export type SessionEvent =
  | { readonly kind: 'join'; readonly by: string }
  | { readonly kind: 'leave'; readonly by: string }
  /** Agrees to be named in the export; without a name, takes that back. */
  | { readonly kind: 'name'; readonly by: string; readonly name?: string }
  /** Begins a run now, or goes on with one that was interrupted. */
  | { readonly kind: 'start'; readonly at: number }
  /** Time has gone by: to be told at least every half minute, and first after a restart. */
  | { readonly kind: 'tick'; readonly at: number }
  /** The thread asked for by `open-thread` is there. */
  | { readonly kind: 'thread-opened'; readonly run: number; readonly threadId: string }
  /** Something could not be posted or made; for `open-thread`, with its run. */
  | { readonly kind: 'hindered'; readonly reason: Exclude<Hindrance, 'thread-deleted'> }
  | { readonly kind: 'thread-deleted'; readonly threadId: string }
  | { readonly kind: 'article-removed'; readonly at: number }
  /** Asks for the next part; a button tells where it stands, a command nothing. */
  | { readonly kind: 'next'; readonly from?: ButtonPlace }
  | { readonly kind: 'prompt' }
  | { readonly kind: 'asked'; readonly question: AskedQuestion }
  | { readonly kind: 'quoted'; readonly quote: SpanReference }
  /** Ends the run, or before it the session; `series` ends the weekly session for good. */
  | { readonly kind: 'end'; readonly at: number; readonly series?: boolean };

/** Where a button for the next part stands, so that a second click does not skip a part. */
export interface ButtonPlace {
  /** The run that it was posted in, counted from 0. */
  readonly run: number;
  /** The part below which it stands; -1 below the opening. */
  readonly part: number;
}

/** What came of an event; the edge has the words for each. */
export type SessionOutcome =
  | { readonly kind: 'joined' | 'already-joined' | 'left' | 'not-joined' | 'full' }
  | { readonly kind: 'named' | 'unnamed' }
  | { readonly kind: 'starting' | 'already-started' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'opened' }
  /** Nothing to say: nothing is due, or the event is about something that is past. */
  | { readonly kind: 'nothing' }
  /** `missed` are planned starts, oldest first; `next` is absent when the session is over. */
  | { readonly kind: 'missed'; readonly missed: readonly number[]; readonly next?: number }
  | { readonly kind: 'part'; readonly part: number }
  /** The button stands below an older part; what follows it was posted already. */
  | { readonly kind: 'already-next' }
  | { readonly kind: 'all-read' }
  | { readonly kind: 'prompt' | 'no-more-prompts' }
  | { readonly kind: 'noted' }
  /** `next` is when a weekly session goes on. */
  | { readonly kind: 'ended'; readonly next?: number }
  /** No run is open; `next` is when one is planned. */
  | { readonly kind: 'not-running'; readonly next?: number }
  | { readonly kind: 'interrupted'; readonly reason: Hindrance }
  | { readonly kind: 'over'; readonly reason: OverReason };

/** What the edge is to do, in order; each is kept until it is done. */
export type SessionEffect =
  /** Posts or updates the announcement with times, plan and who takes part. */
  | { readonly kind: 'announce' }
  /**
   * Makes the thread of a run, counted from 0, and then tells `thread-opened` or `hindered`.
   * With `retry`, the thread may be there already from before a crash: looks for it first.
   */
  | { readonly kind: 'open-thread'; readonly run: number; readonly retry: boolean }
  /** Takes away a thread that was made twice. */
  | { readonly kind: 'drop-thread'; readonly threadId: string }
  | { readonly kind: 'post-opening'; readonly run: number }
  /** With `retry`, some of its messages may be there already: looks for them first. */
  | {
      readonly kind: 'post-part';
      readonly part: number;
      readonly prompts: readonly Prompt[];
      readonly retry?: boolean;
    }
  | { readonly kind: 'post-prompt'; readonly part: number; readonly prompt: Prompt }
  /** Posts what a run came to; in its thread, or where it was announced when that is gone. */
  | { readonly kind: 'post-recap'; readonly run: number; readonly threadId?: string }
  | { readonly kind: 'report-missed'; readonly missed: readonly number[] }
  | { readonly kind: 'report-over'; readonly reason: OverReason };

/** A session after an event. */
export interface SessionStep {
  /** The very same object when nothing changed. */
  readonly session: StudySession;
  readonly outcome: SessionOutcome;
  readonly effects: readonly SessionEffect[];
}
