import type { Insertable, Selectable } from 'kysely';
import type { KeptSession, Participation } from '../core/ports/study-session-store.js';
import { expectId, expectPlace } from './expect-input.js';
import type { Tables } from './tables.js';

/** A thread that is not there after so long is made again; the same as in the core. */
const OPENING_MS = 60_000;

/** Writes a session as its row, with what it is found by. */
export function toSessionRow(
  kept: KeptSession,
): Omit<Insertable<Tables['studySession']>, 'openedAt'> {
  const { session, place } = kept;
  const { phase, next } = session;
  expectPlace(place);
  const retry = phase.kind === 'opening' ? phase.since + OPENING_MS : undefined;
  const isOver = phase.kind === 'over';
  // The server's events of a session that is over are to be brought to their end.
  const late = isOver && (kept.events ?? []).length > 0 ? phase.at : undefined;
  const undone = (kept.undone ?? []).map((one) => one.due);
  const times = [...undone, ...(isOver ? [late] : [next, retry])];
  const due = times.filter((time) => time !== undefined);
  return {
    id: expectId("a session's id", session.id),
    guildId: place.guildId,
    channelId: place.channelId,
    threadId: 'threadId' in phase ? (phase.threadId ?? null) : null,
    isOver: isOver ? 1 : 0,
    dueAt: due.length === 0 ? null : Math.min(...due),
    kept: JSON.stringify(kept),
  };
}

/** Reads a session from its row. */
export function toKeptSession({ kept }: Pick<Selectable<Tables['studySession']>, 'kept'>) {
  // Only `toSessionRow` writes this column.
  return JSON.parse(kept) as KeptSession;
}

/** What the text of a session that a person has to do with contains. */
export function mentionOf(userId: string): string {
  return `%"${expectId("a user's id", userId)}"%`;
}

/** Tells what a session has of a person; undefined when it has nothing. */
export function participationOf(
  { session }: KeptSession,
  userId: string,
): Participation | undefined {
  const own = session.participants.find((one) => one.userId === userId);
  const isHost = session.host === userId;
  const asked = session.runs
    .flatMap(({ questions }) => questions)
    .flatMap(({ by, question }) => (by === userId ? [question] : []));
  if (!own && !isHost && asked.length === 0) return undefined;
  return {
    sessionId: session.id,
    article: session.article,
    isHost,
    ...(own?.name === undefined ? {} : { name: own.name }),
    ...(asked.length > 0 ? { asked } : {}),
  };
}

/** Takes a person out of a session. */
export function withoutPerson(kept: KeptSession, userId: string): KeptSession {
  const { session } = kept;
  return {
    ...kept,
    session: {
      ...session,
      host: session.host === userId ? NOBODY : session.host,
      participants: session.participants.filter((one) => one.userId !== userId),
      runs: session.runs.map((run) => ({
        ...run,
        questions: run.questions.filter(({ by }) => by !== userId),
      })),
    },
  };
}

/** Stands for a host whose data was deleted; Discord gives nobody this id. */
const NOBODY = '0';
