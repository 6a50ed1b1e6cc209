import type { KeptEvent, KeptSession } from '../../core/ports/study-session-store.js';
import { openRun } from '../../core/study/session/study-session.js';
import type { EventState } from '../server-events.js';

/** An event as it is to stand now. */
export interface WantedEvent extends KeptEvent {
  readonly state: EventState;
}

/**
 * Tells how a session's events are to stand: one for the start that is planned, and one for the
 * open run if it was planned; those before them are over.
 */
export function wantedEvents({ session, events = [] }: KeptSession): readonly WantedEvent[] {
  const { next, missed, phase } = session;
  const isPlanned = next !== undefined && phase.kind !== 'over';
  const planned = isPlanned ? [events.find(({ at }) => at === next) ?? { at: next }] : [];
  const past = events.filter(({ at }) => !planned.some((one) => one.at === at));
  const last = Math.max(...past.map(({ at }) => at));
  const stateOf = ({ at }: KeptEvent): EventState =>
    openRun(session) && at === last && !missed.includes(at) ? 'running' : 'over';
  return [
    ...past.map((event) => ({ ...event, state: stateOf(event) })),
    ...planned.map((event) => ({ ...event, state: 'planned' as const })),
  ];
}
