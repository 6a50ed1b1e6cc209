import type { Place } from '../../../src/core/ports/place.js';
import type { KeptSession } from '../../../src/core/ports/study-session-store.js';
import { createSession } from '../../../src/core/study/session/start-session.js';
import { guildId as defaultGuild, place as defaultPlace } from './subject.js';

/** Makes a session that its host has planned for later. */
export function sessionOf(
  host: string,
  {
    id = 'abc',
    startsAt = 2000,
    place = { ...defaultPlace, guildId: defaultGuild },
  }: {
    readonly id?: string;
    readonly startsAt?: number;
    readonly place?: Place & { readonly guildId: string };
  } = {},
): KeptSession {
  const { session } = createSession({
    id,
    article: 'an-article',
    host,
    plan: [{ section: 'one' as never, number: '1', title: 'One', first: 1, last: 2, seconds: 60 }],
    repeat: { kind: 'once' },
    startsAt,
    at: 1000,
  });
  const { channelId } = place;
  return { session, place, announcement: { channelId }, locale: 'en', timeZone: 'UTC' };
}
