import { expect, it } from 'vitest';
import type { KeptSession } from '../../../src/core/ports/study-session-store.js';
import { advanceSession } from '../../../src/core/study/session/advance-session.js';
import type { SessionEvent } from '../../../src/core/study/session/session-step.js';
import { sessionOf } from './some-session.js';
import { ada, ben, channelId, guildId, many, type Subject } from './subject.js';

export function studySessionContract(subject: Subject): void {
  const after =
    (event: SessionEvent) =>
    (kept: KeptSession): KeptSession => {
      const { session } = advanceSession(kept.session, event, []);
      return session === kept.session ? kept : { ...kept, session };
    };

  it('gives back what was kept', async () => {
    const { studySessions } = subject.stores;
    const kept = sessionOf(ada);

    expect(await studySessions.add(kept)).toEqual({ kind: 'added' });

    expect(await studySessions.find('abc')).toEqual(kept);
    expect(await studySessions.current(guildId)).toEqual([kept]);
    expect(await studySessions.latest(guildId, channelId)).toEqual(kept);
    expect(await studySessions.find('other')).toBeUndefined();
  });

  it('loses none of two hundred who join at once, and counts each once', async () => {
    const { studySessions } = subject.stores;
    await studySessions.add(sessionOf(ada));
    const join = (number: number) =>
      studySessions.change('abc', after({ kind: 'join', by: `9${number}` }), `9${number}`);

    await Promise.all([...many(200, join), ...many(200, join)]);

    const kept = await studySessions.find('abc');
    const ids = kept?.session.participants.map(({ userId }) => userId) ?? [];
    expect(ids).toHaveLength(201);
    expect(new Set(ids).size).toBe(201);
  });

  it('finds a session by its thread while a run is open', async () => {
    const { studySessions } = subject.stores;
    await studySessions.add(sessionOf(ada));
    await studySessions.change('abc', after({ kind: 'start', at: 1500 }));
    await studySessions.change('abc', after({ kind: 'thread-opened', run: 0, threadId: '55' }));

    expect((await studySessions.ofThread('55'))?.session.id).toBe('abc');

    await studySessions.change('abc', after({ kind: 'end', at: 1600, series: true }));
    expect(await studySessions.ofThread('55')).toBeUndefined();
    expect(await studySessions.current(guildId)).toEqual([]);
    expect((await studySessions.latest(guildId))?.session.id).toBe('abc');
  });

  it('tells which sessions are due', async () => {
    const { studySessions } = subject.stores;
    await studySessions.add(sessionOf(ada, { id: 'a', startsAt: 2000 }));
    await studySessions.add(sessionOf(ada, { id: 'b', startsAt: 3000 }));

    expect(await studySessions.due(1999)).toEqual([]);
    expect(await studySessions.due(2000)).toEqual(['a']);
    expect(await studySessions.due(0, true)).toEqual(['a', 'b']);
  });

  it('tells of a session that is over while it has an event left', async () => {
    const { studySessions } = subject.stores;
    const events = [{ at: 2000, eventId: '77' }];
    await studySessions.add({ ...sessionOf(ada), events });
    await studySessions.change('abc', after({ kind: 'end', at: 1500 }));
    expect(await studySessions.due(1500)).toEqual(['abc']);

    await studySessions.change('abc', ({ events: _, ...kept }) => kept);

    expect(await studySessions.due(9000, true)).toEqual([]);
  });

  it('tells of a session that is over while something is left to be done', async () => {
    const { studySessions } = subject.stores;
    await studySessions.add(sessionOf(ada));
    await studySessions.change('abc', after({ kind: 'end', at: 1500 }));
    const effect = { kind: 'announce' } as const;
    const undone = [{ number: 0, effect, at: 1500, due: 61_500, tries: 0 }];
    await studySessions.change('abc', (kept) => ({ ...kept, undone }));

    expect(await studySessions.due(61_499)).toEqual([]);
    expect(await studySessions.due(61_500)).toEqual(['abc']);
    expect(await studySessions.due(1500, true)).toEqual(['abc']);
  });

  it('keeps nobody who opted out', async () => {
    const { studySessions, privacy } = subject.stores;
    await studySessions.add(sessionOf(ada));
    await privacy.optOut(ben);

    const outcome = await studySessions.change('abc', after({ kind: 'join', by: ben }), ben);

    expect(outcome).toEqual({ kind: 'opted-out' });
    expect((await studySessions.find('abc'))?.session.participants).toEqual([{ userId: ada }]);
    expect(await studySessions.add(sessionOf(ben, { id: 'b' }))).toEqual({ kind: 'opted-out' });
  });

  it('goes on without somebody whose data is deleted', async () => {
    const { studySessions, privacy } = subject.stores;
    await studySessions.add(sessionOf(ada));
    await studySessions.change('abc', after({ kind: 'join', by: ben }), ben);
    await studySessions.change('abc', after({ kind: 'name', by: ada, name: 'Ada' }), ada);
    expect((await privacy.show(ada)).studySessions).toEqual([
      { sessionId: 'abc', article: 'an-article', isHost: true, name: 'Ada' },
    ]);

    await privacy.delete(ada);

    const kept = await studySessions.find('abc');
    expect(kept?.session.participants).toEqual([{ userId: ben }]);
    expect(JSON.stringify(kept)).not.toContain(ada);
  });
}
