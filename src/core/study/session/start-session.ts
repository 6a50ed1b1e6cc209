import { closeRun } from './end-session.js';
import type { PlannedPart } from './reading-plan.js';
import type { SessionEffect, SessionEvent, SessionStep } from './session-step.js';
import { type Hindrance, openRun, type StudySession } from './study-session.js';
import { nextStart, type Repeat } from './weekly-times.js';

/** What a session is opened with. */
export interface SessionRequest {
  readonly id: string;
  readonly article: string;
  readonly host: string;
  /** At least one part. */
  readonly plan: readonly PlannedPart[];
  readonly repeat: Repeat;
  /** When the first run begins; at once when absent or past. */
  readonly startsAt?: number;
  readonly at: number;
}

/** A planned start this late is still kept; later, it was missed. */
export const startGraceMs = 10 * 60_000;

/** A run begun by hand this long before a planned start takes its place. */
const earlyStartMs = 6 * 3_600_000;

/** How long making a thread may take; after that the maker is taken for dead. */
const openingMs = 60_000;

/** Opens a session: announced for later, or begun at once. */
export function createSession({ startsAt, at, ...request }: SessionRequest): SessionStep {
  const session: StudySession = {
    version: 1,
    ...request,
    read: 0,
    phase: { kind: 'waiting' },
    participants: [{ userId: request.host }],
    runs: [],
    missed: [],
  };
  if (startsAt !== undefined && startsAt > at) {
    return {
      session: { ...session, next: startsAt },
      outcome: { kind: 'not-running', next: startsAt },
      effects: [{ kind: 'announce' }],
    };
  }
  const step = begin(planNext(session, at), at);
  return { ...step, effects: [{ kind: 'announce' }, ...step.effects] };
}

/** Begins a run by hand, or goes on with an interrupted one. */
export function startRun(session: StudySession, at: number): SessionStep {
  const { phase, next } = session;
  switch (phase.kind) {
    case 'opening':
    case 'reading':
    case 'over':
      return { session, outcome: { kind: 'already-started' }, effects: [] };
    case 'interrupted':
      return resume(session, phase.threadId, at);
    case 'waiting': {
      const takesPlace = next !== undefined && next - at <= earlyStartMs;
      return begin(takesPlace ? planNext(session, next) : session, at);
    }
  }
}

/** Begins a run that is due, once, and reports those that were missed. */
export function tick(session: StudySession, at: number): SessionStep {
  const { phase, next, runs } = session;
  if (next === undefined || at < next) {
    if (phase.kind !== 'opening' || at - phase.since < openingMs) {
      return { session, outcome: { kind: 'nothing' }, effects: [] };
    }
    return {
      session: { ...session, phase: { kind: 'opening', since: at } },
      outcome: { kind: 'starting' },
      effects: [{ kind: 'open-thread', run: runs.length - 1, retry: true }],
    };
  }
  const due = dueStarts(session, next, at);
  const last = due.at(-1) ?? next;
  const isInTime = at - last <= startGraceMs;
  const missed = isInTime ? due.slice(0, -1) : due;
  const planned = planNext({ ...session, missed: [...session.missed, ...missed] }, last);
  const reported: readonly SessionEffect[] =
    missed.length > 0 ? [{ kind: 'report-missed', missed }] : [];
  if (isInTime) {
    const closed = closeRun(planned, at);
    const begun = begin(closed.session, at);
    return { ...begun, effects: [...reported, ...closed.effects, ...begun.effects] };
  }
  const isOver = planned.next === undefined && phase.kind === 'waiting';
  return {
    session: isOver ? { ...planned, phase: { kind: 'over', reason: 'missed', at } } : planned,
    outcome: { kind: 'missed', missed, ...nextOf(planned) },
    effects: [...reported, { kind: 'announce' }],
  };
}

/** Goes on to reading once the thread is there; a second thread of the same run is dropped. */
export function openThread(
  session: StudySession,
  { run, threadId }: Extract<SessionEvent, { kind: 'thread-opened' }>,
): SessionStep {
  const { phase, runs } = session;
  if (phase.kind === 'opening' && run === runs.length - 1) {
    return {
      session: { ...session, phase: { kind: 'reading', threadId } },
      outcome: { kind: 'opened' },
      effects: [{ kind: 'post-opening', run }, ...lastPart(session), { kind: 'announce' }],
    };
  }
  const isOwn = 'threadId' in phase && phase.threadId === threadId;
  const effects: readonly SessionEffect[] = isOwn ? [] : [{ kind: 'drop-thread', threadId }];
  return { session, outcome: { kind: 'nothing' }, effects };
}

/** Stops an open run until somebody mends what is in its way. */
export function hinder(session: StudySession, reason: Hindrance): SessionStep {
  const { phase } = session;
  const outcome = { kind: 'interrupted', reason } as const;
  if (!openRun(session)) return { session, outcome, effects: [] };
  const threadId = reason !== 'thread-deleted' && 'threadId' in phase ? phase.threadId : undefined;
  return {
    session: {
      ...session,
      phase: { kind: 'interrupted', reason, ...(threadId === undefined ? {} : { threadId }) },
    },
    outcome,
    effects: [{ kind: 'announce' }],
  };
}

function resume(session: StudySession, threadId: string | undefined, at: number): SessionStep {
  const run = session.runs.length - 1;
  if (threadId === undefined) {
    return {
      session: { ...session, phase: { kind: 'opening', since: at } },
      outcome: { kind: 'starting' },
      effects: [{ kind: 'open-thread', run, retry: false }],
    };
  }
  const part = lastPart(session);
  const opening = { kind: 'post-opening', run } as const;
  return {
    session: { ...session, phase: { kind: 'reading', threadId } },
    outcome: { kind: 'resumed' },
    effects: [...(part.length > 0 ? part : [opening]), { kind: 'announce' }],
  };
}

/**
 * Posts the part that is being read, if there is one: it may not have come through when the run
 * was interrupted, or was lost with its thread.
 */
function lastPart(session: StudySession): readonly SessionEffect[] {
  const run = openRun(session);
  const part = run?.parts.at(-1);
  if (!run || part === undefined) return [];
  const prompts = run.prompts.flatMap((one) => (one.part === part ? one.prompt : []));
  return [{ kind: 'post-part', part, prompts, retry: true }];
}

function begin(session: StudySession, at: number): SessionStep {
  const isRead = session.read >= session.plan.length;
  return {
    session: {
      ...session,
      read: isRead ? 0 : session.read,
      phase: { kind: 'opening', since: at },
      runs: [...session.runs, { startedAt: at, parts: [], prompts: [], questions: [], quotes: [] }],
    },
    outcome: { kind: 'starting' },
    effects: [{ kind: 'open-thread', run: session.runs.length, retry: false }],
  };
}

/** All planned starts from `next` up to now, at least one. */
function dueStarts({ repeat }: StudySession, next: number, at: number): readonly number[] {
  const due = [next];
  let start = nextStart(repeat, next);
  while (start !== undefined && start <= at) {
    due.push(start);
    start = nextStart(repeat, start);
  }
  return due;
}

function planNext(session: StudySession, after: number): StudySession {
  const { next: _, ...rest } = session;
  const next = nextStart(session.repeat, after);
  return next === undefined ? rest : { ...rest, next };
}

function nextOf({ next }: StudySession): { readonly next?: number } {
  return next === undefined ? {} : { next };
}
