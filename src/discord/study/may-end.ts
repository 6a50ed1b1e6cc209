import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { RequestBase } from '../request.js';

/** Whether a person may end a session: its host, a moderator, and all when the host is gone. */
export function mayEnd({ session }: KeptSession, person: RequestBase['person']): boolean {
  const isHostThere = session.participants.some(({ userId }) => userId === session.host);
  const takesPart = session.participants.some(({ userId }) => userId === person.id);
  const isOwn = session.host === person.id;
  return isOwn || person.isModerator || person.isManager || (takesPart && !isHostThere);
}
