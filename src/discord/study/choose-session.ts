import type { KeptSession } from '../../core/ports/study-session-store.js';
import type { RequestServices } from '../bot-services.js';
import { isClosed } from '../is-closed.js';
import type { RequestBase } from '../request.js';

/**
 * Finds the session that a command is about: the one whose thread it is run in, the one of the
 * channel, the only one of the server; with `over`, else the last one that there was. One of an
 * article that is not open to the person is none.
 */
export async function chooseSession(
  request: RequestBase,
  services: RequestServices,
  over = false,
): Promise<KeptSession | undefined> {
  const kept = await findSession(request, services.stores, over);
  return kept && isClosed(kept.session.article, services) ? undefined : kept;
}

async function findSession(
  { place: { guildId, channelId } }: RequestBase,
  { studySessions }: RequestServices['stores'],
  over: boolean,
): Promise<KeptSession | undefined> {
  if (guildId === undefined) return undefined;
  const held = await studySessions.ofThread(channelId);
  if (held) return held;
  const current = await studySessions.current(guildId);
  const here = current.find(
    ({ place, announcement }) =>
      place.channelId === channelId || announcement.channelId === channelId,
  );
  if (here) return here;
  if (current.length === 1 && current[0]) return current[0];
  if (!over) return undefined;
  return (await studySessions.latest(guildId, channelId)) ?? (await studySessions.latest(guildId));
}
