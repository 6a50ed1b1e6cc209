import type { Clock } from '../../core/ports.js';
import { createSession, type Session } from './session.js';

/** The conversations that go on. */
export interface Sessions {
  /** Finds a conversation, or begins it. */
  of(id: string): Session;
  /** Finds a conversation; undefined when it is gone, or has not begun. */
  find(id: string): Session | undefined;
}

/** A conversation is forgotten after so much silence. */
export const forgottenAfterHours = 2;

const MAX_AGE_MS = forgottenAfterHours * 60 * 60_000;
const MAX_SESSIONS = 200;

/**
 * Keeps conversations in memory, the longest silent go first.
 *
 * @param onForgotten - Is told the id of a conversation that is gone.
 */
export function createSessions(clock: Clock, onForgotten: (id: string) => void): Sessions {
  // A Map keeps the order of insertion: the first has been silent longest.
  const sessions = new Map<string, { readonly session: Session; readonly at: number }>();
  const forget = (id: string): void => {
    sessions.delete(id);
    onForgotten(id);
  };
  return {
    find: (id) => sessions.get(id)?.session,
    of(id) {
      const now = clock.now();
      const known = sessions.get(id);
      if (known && now - known.at > MAX_AGE_MS) forget(id);
      const session = sessions.get(id)?.session ?? createSession(clock);
      sessions.delete(id);
      sessions.set(id, { session, at: now });
      for (const [oldest, { at }] of sessions) {
        if (now - at <= MAX_AGE_MS && sessions.size <= MAX_SESSIONS) break;
        forget(oldest);
      }
      return session;
    },
  };
}
