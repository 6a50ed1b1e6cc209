import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepStudyTime } from '../../../src/discord/study/keep-time.js';
import { english } from '../../../src/discord/texts/en.js';
import { openStores, type StorageLocation } from '../../../src/storage/open-stores.js';
import { hasPostgres, startPostgres } from '../../storage/private-postgres.js';
import { botServices } from '../bot-services.js';
import { people } from '../people.js';
import { tea } from '../some-articles.js';
import { CHANNEL, studyWorld } from './study-world.js';

const { study: texts } = english;
const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/** Several processes of the bot in one server, with one database. */
async function open(location: StorageLocation) {
  const world = studyWorld(Date.UTC(2026, 10, 25, 8));
  const clock = { now: () => world.now };
  const services = await botServices([tea], clock);
  const errors: unknown[] = [];
  const start = async () => {
    const stores = await openStores(location, clock);
    const bot = { ...services, stores, channels: world.connect().channels };
    const time = keepStudyTime(bot, (error) => errors.push(error));
    const stop = async () => {
      time.stop();
      await time.tick();
      await stores.close();
    };
    return { bot, time, stop };
  };
  const said = (room: string, words: string): number =>
    [...(world.rooms.get(room)?.said.values() ?? [])].filter(({ view }) =>
      view.content.includes(words),
    ).length;
  const threads = () => [...world.rooms.keys()].filter((id) => id !== CHANNEL);
  return { world, errors, start, said, threads };
}

/** Begins a weekly session once and tells of a missed one once, however many look at the clock. */
async function expectOnce(location: StorageLocation): Promise<void> {
  const { world, errors, start, said, threads } = await open(location);
  const [one, other] = [await start(), await start()];
  await people(one.bot).run('study start', { article: 'tea', when: 'in 1 hour', every: 'week' });
  await Promise.all([one.time.tick(), other.time.tick()]);

  world.now += HOUR_MS;
  // A third one starts in the very moment.
  const third = start();
  await Promise.all([one.time.tick(), other.time.tick(), other.time.tick()]);
  await (await third).time.tick();

  const [thread = ''] = threads();
  expect(threads()).toHaveLength(1);
  expect(said(thread, texts.openingLead)).toBe(1);
  expect(world.rooms.get(CHANNEL)?.said.size).toBe(1);

  world.now += 2 * WEEK_MS + HOUR_MS;
  await Promise.all([one.time.tick(), other.time.tick()]);
  await other.time.tick();

  expect(said(CHANNEL, 'was not held')).toBe(1);
  expect(threads()).toHaveLength(1);
  const [kept] = await one.bot.stores.studySessions.current('s');
  expect(kept?.session.runs).toHaveLength(1);
  expect(kept?.session.missed).toHaveLength(2);
  expect(kept?.undone ?? []).toEqual([]);
  for (const { stop } of [one, other, await third]) await stop();
  expect(errors).toEqual([]);
}

describe('two processes of the bot on one database', () => {
  it('begin a session once, and tell of a missed one once: SQLite', async () => {
    const path = await mkdtemp(join(tmpdir(), 'footnote-two-'));
    await expectOnce({ kind: 'directory', path });
    await rm(path, { recursive: true, force: true });
  });

  it.skipIf(!hasPostgres())('begin a session once, and tell of it once: PostgreSQL', async () => {
    const server = await startPostgres();
    try {
      await expectOnce({ kind: 'postgres', url: await server.createDatabase() });
    } finally {
      await server.stop();
    }
  });
});
