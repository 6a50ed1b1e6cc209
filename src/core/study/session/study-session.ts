import type { SpanReference } from '../../article/span-reference.js';
import type { Prompt } from '../prompts/prompt.js';
import type { PlannedPart } from './reading-plan.js';
import type { Repeat } from './weekly-times.js';

/**
 * A group reading an article together; plain data, kept as JSON in one row.
 * All times are milliseconds since 1970 in UTC.
 */
export interface StudySession {
  /** Grows when the shape changes. */
  readonly version: 1;
  readonly id: string;
  /** The article's slug. */
  readonly article: string;
  /** The id of the person who opened it. */
  readonly host: string;
  /** At least one part, in reading order. */
  readonly plan: readonly PlannedPart[];
  /** How many parts of the plan were read, counted over all runs; begins anew after the last. */
  readonly read: number;
  readonly repeat: Repeat;
  /** When the next run is to begin; absent when none is planned. */
  readonly next?: number;
  readonly phase: Phase;
  /** In the order of joining; each person once. */
  readonly participants: readonly Participant[];
  /** Oldest first; the last one is open in the phases `opening`, `reading`, `interrupted`. */
  readonly runs: readonly Run[];
  /** Planned starts that went by while the bot was down, oldest first. */
  readonly missed: readonly number[];
}

/**
 * Where a session stands: waiting for its next start; a thread being made for it; people
 * reading in the thread; stopped by something that a person can mend; over for good.
 */
type Phase =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'opening'; readonly since: number }
  | { readonly kind: 'reading'; readonly threadId: string }
  | { readonly kind: 'interrupted'; readonly reason: Hindrance; readonly threadId?: string }
  | { readonly kind: 'over'; readonly reason: OverReason; readonly at: number };

/** What stops a run: `failed` is an error of Discord's or of the network. */
export type Hindrance = 'thread-deleted' | 'missing-permission' | 'failed';

/** Why a session is over; `missed` had one start only, and the bot was down then. */
export type OverReason = 'ended' | 'cancelled' | 'missed' | 'article-removed';

/** Somebody who takes part. */
export interface Participant {
  readonly userId: string;
  /** The display name to show in the export; absent unless the person agreed. */
  readonly name?: string;
}

/** One meeting of the group. */
export interface Run {
  readonly startedAt: number;
  /** Absent while the run is open. */
  readonly endedAt?: number;
  /** Positions in `StudySession.plan` of the parts posted, in the order posted. */
  readonly parts: readonly number[];
  readonly prompts: readonly PostedPrompt[];
  /** Questions asked in the thread, oldest first. */
  readonly questions: readonly AskedQuestion[];
  /** Quotes that were cited otherwise, each once, in the order cited. */
  readonly quotes: readonly SpanReference[];
}

/** A prompt with the part that it was posted for. */
interface PostedPrompt {
  /** Position in `StudySession.plan`. */
  readonly part: number;
  readonly prompt: Prompt;
}

/** A question asked in the thread, with what the article said to it. */
export interface AskedQuestion {
  readonly question: string;
  /** The quotes that answered, in their order; empty when the article did not cover it. */
  readonly answer: readonly SpanReference[];
  /** Whose it is to delete, and shown to nobody else; absent in sessions of before. */
  readonly by?: string;
}

/** Gives the run that is open; undefined between runs. */
export function openRun({ runs }: StudySession): Run | undefined {
  const last = runs.at(-1);
  return last && last.endedAt === undefined ? last : undefined;
}
