import type { SessionEffect, SessionStep } from './session-step.js';
import { type OverReason, openRun, type StudySession } from './study-session.js';

/** Ends the open run; before a run, or for the series, ends the session. */
export function endRun(
  session: StudySession,
  { at, series = false }: { readonly at: number; readonly series?: boolean },
): SessionStep {
  if (!openRun(session)) {
    if (series || session.repeat.kind === 'once') return endSession(session, 'cancelled', at);
    return { session, outcome: { kind: 'not-running', ...nextOf(session) }, effects: [] };
  }
  if (series || session.next === undefined) return endSession(session, 'ended', at);
  const closed = closeRun(session, at);
  return {
    session: { ...closed.session, phase: { kind: 'waiting' } },
    outcome: { kind: 'ended', ...nextOf(session) },
    effects: [...closed.effects, { kind: 'announce' }],
  };
}

/** Ends a session for good. */
export function endSession(session: StudySession, reason: OverReason, at: number): SessionStep {
  const closed = closeRun(session, at);
  const { next: _, ...rest } = closed.session;
  return {
    session: { ...rest, phase: { kind: 'over', reason, at } },
    outcome: reason === 'ended' ? { kind: 'ended' } : { kind: 'over', reason },
    effects: [...closed.effects, { kind: 'report-over', reason }, { kind: 'announce' }],
  };
}

/** Closes the open run, if there is one, and leaves the phase to the caller. */
export function closeRun(
  session: StudySession,
  at: number,
): { readonly session: StudySession; readonly effects: readonly SessionEffect[] } {
  const run = openRun(session);
  if (!run) return { session, effects: [] };
  const { phase, runs } = session;
  const threadId = 'threadId' in phase ? phase.threadId : undefined;
  return {
    session: { ...session, runs: [...runs.slice(0, -1), { ...run, endedAt: at }] },
    effects: [
      {
        kind: 'post-recap',
        run: runs.length - 1,
        ...(threadId === undefined ? {} : { threadId }),
      },
    ],
  };
}

function nextOf({ next }: StudySession): { readonly next?: number } {
  return next === undefined ? {} : { next };
}
