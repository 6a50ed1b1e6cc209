import type { SessionEffect } from '../study/session/session-step.js';
import type { StudySession } from '../study/session/study-session.js';
import type { Place } from './place.js';

/** A study session, and where on Discord it is held. */
export interface KeptSession {
  readonly session: StudySession;
  /** The server, and the channel that its threads are opened in. */
  readonly place: Place & { readonly guildId: string };
  /** Where it was announced; the message is absent until it was sent. */
  readonly announcement: { readonly channelId: string; readonly messageId?: string };
  /** A BCP 47 tag: the language of what is posted. */
  readonly locale: string;
  /** The IANA name by whose clocks its times were given. */
  readonly timeZone: string;
  /** What stands, or is to stand, among the server's events; none when absent. */
  readonly events?: readonly KeptEvent[];
  /** What is to be done on Discord yet, in order; nothing when absent. */
  readonly undone?: readonly UndoneEffect[];
  /** How many effects there were in all; 0 when absent. */
  readonly effectCount?: number;
}

/** Something that follows from what happened to a session, kept until it is done. */
export interface UndoneEffect {
  /** Unique in its session, growing. */
  readonly number: number;
  readonly effect: SessionEffect;
  /** When it came up; all times are milliseconds since 1970 in UTC. */
  readonly at: number;
  /** When it is tried again, unless it is done by then. */
  readonly due: number;
  /** How often it was tried in vain. */
  readonly tries: number;
}

/** An event of the server for one planned start. */
export interface KeptEvent {
  /** The planned start, milliseconds since 1970 in UTC. */
  readonly at: number;
  /** Absent from before it is made until that is certain. */
  readonly eventId?: string;
  /** What the server was last told of it; absent until then. */
  readonly told?: string;
}

/** A session that a person takes part in, as far as it tells of that person. */
export interface Participation {
  readonly sessionId: string;
  /** The article's slug. */
  readonly article: string;
  readonly isHost: boolean;
  /** The display name that the export shows; absent unless the person agreed. */
  readonly name?: string;
  /** The person's questions in the session's threads; absent when there are none. */
  readonly asked?: readonly string[];
}

/** Keeps study sessions. */
export interface StudySessionStore {
  /** Keeps a new session; `full` where a server has a hundred that are not over. */
  add(kept: KeptSession): Promise<{ readonly kind: 'added' | 'full' | 'opted-out' }>;
  /** Reads a session; undefined when there is none with the id. */
  find(id: string): Promise<KeptSession | undefined>;
  /**
   * Changes a session as nobody else does at the same moment: of many changes at once, each
   * sees what the one before it left.
   *
   * @param by - The person about whom something is kept; nothing is changed when that person
   *   wants nothing kept.
   * @returns What it was changed to; undefined when there is no such session.
   */
  change(
    id: string,
    change: (kept: KeptSession) => KeptSession,
    by?: string,
  ): Promise<KeptSession | undefined | { readonly kind: 'opted-out' }>;
  /** Finds the session whose open run is held in a thread. */
  ofThread(threadId: string): Promise<KeptSession | undefined>;
  /** Lists a server's sessions that are not over, newest first. */
  current(guildId: string): Promise<readonly KeptSession[]>;
  /** Finds the session of a server that was opened last, also one that is over. */
  latest(guildId: string, channelId?: string): Promise<KeptSession | undefined>;
  /**
   * Lists the ids of sessions for which it is time to do something, also of those that are over
   * and have something left to do; with `all`, of all that are not over or have anything left.
   */
  due(at: number, all?: boolean): Promise<readonly string[]>;
}
