import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import type { StudySession } from '../../../src/core/study/session/study-session.js';
import type { BotServices } from '../../../src/discord/bot-services.js';
import type { LookingOn } from '../../../src/discord/look-on.js';
import type { MessageView, Reply } from '../../../src/discord/reply.js';
import { advanceStudy } from '../../../src/discord/study/advance-study.js';
import { keepStudyTime } from '../../../src/discord/study/keep-time.js';
import { english } from '../../../src/discord/texts/en.js';
import { botServices } from '../bot-services.js';
import { expectSendable, labelsOf } from '../expect-sendable.js';
import { asModal, people, type Someone } from '../people.js';
import { coffee, tea } from '../some-articles.js';
import { CHANNEL, type StudyWorld, studyWorld, type Way } from './study-world.js';

const { study: texts } = english;
const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;

/** What a process of the bot has of its own. */
interface Process {
  bot: BotServices;
  time: LookingOn;
  /** Answers an interaction in a channel. */
  answer(channelId: string, view: MessageView): Promise<void>;
}

/** The bot's process in the world; another one after each crash. */
interface Open extends Process {
  readonly world: StudyWorld;
  readonly services: BotServices;
  /** All sessions that there were. */
  readonly ids: Set<string>;
}

async function openWorld(): Promise<Open> {
  const world = studyWorld(Date.UTC(2026, 10, 25));
  const services = await botServices([tea, coffee], { now: () => world.now });
  await services.stores.settings.setChannel(
    { guildId: 's', channelId: 's' },
    { article: 'coffee' },
  );
  return { world, services, ids: new Set(), ...newProcess(world, services) };
}

/** What a process has of its own is gone with it; what is in the stores stays. */
function newProcess(world: StudyWorld, services: BotServices): Process {
  const stores = {
    ...services.stores,
    studySessions: { ...services.stores.studySessions },
  };
  const rateLimits = { count: async () => ({ kind: 'allowed' as const }) };
  const { channels, answer } = world.connect();
  const bot = { ...services, stores, rateLimits, channels };
  const time = keepStudyTime(bot, (error) => {
    throw error;
  });
  time.stop();
  return { bot, time, answer };
}

type Happening =
  | { readonly kind: 'restart' | 'delete thread' | 'archive thread' | 'lock thread' }
  | { readonly kind: 'start'; readonly when?: string; readonly every?: string }
  | { readonly kind: 'crash'; readonly after: number; readonly isDone: boolean }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'way'; readonly way: Way }
  | { readonly kind: 'article'; readonly isThere: boolean }
  | {
      readonly kind: 'command';
      readonly name: 'next' | 'prompt' | 'status' | 'agenda' | 'export' | 'end';
      readonly who: string;
      readonly isInThread: boolean;
    }
  | {
      readonly kind: 'click';
      readonly who: string;
      /** Which message of the room, from the last; which button of it. */
      readonly message: number;
      readonly button: number;
      readonly isInThread: boolean;
      readonly times: 1 | 2;
    };

const who = fc.constantFrom('7', '8', '9');

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom<Happening>(
      { kind: 'start' },
      { kind: 'start', when: 'in 1 hour' },
      { kind: 'start', when: 'in 1 hour', every: 'week' },
    ),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      name: fc.constantFrom('next', 'next', 'prompt', 'status', 'agenda', 'export', 'end'),
      who,
      isInThread: fc.boolean(),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('click' as const),
      who,
      message: fc.nat(2),
      button: fc.nat(6),
      isInThread: fc.boolean(),
      times: fc.constantFrom(1 as const, 2 as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      ms: fc.constantFrom(15 * SECOND_MS, 61 * SECOND_MS, HOUR_MS, 3 * HOUR_MS, 168 * HOUR_MS),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      after: fc.integer({ min: 1, max: 4 }),
      isDone: fc.boolean(),
    }),
  },
  fc.constantFrom<Happening>(
    { kind: 'restart' },
    { kind: 'delete thread' },
    { kind: 'archive thread' },
    { kind: 'lock thread' },
    { kind: 'way', way: 'forbidden' },
    { kind: 'way', way: 'failing' },
    { kind: 'way', way: 'free' },
    { kind: 'way', way: 'free' },
    { kind: 'article', isThere: false },
    { kind: 'article', isThere: true },
  ),
);

/** Ended, begun again within the minute, and the process gone once the second thread was made. */
const beganAgain: Happening[] = [
  { kind: 'command', name: 'end', who: '7', isInThread: false },
  { kind: 'crash', after: 2, isDone: true },
  { kind: 'start' },
];

/** Does something, and starts the bot anew where it crashes meanwhile. */
async function happen(one: Happening, open: Open): Promise<void> {
  if (one.kind === 'crash') {
    if (open.world.crash && open.world.crash.left <= 0) await restart(open);
    open.world.crash ??= { left: one.after, isDone: one.isDone, onCrash: () => undefined };
    return;
  }
  // What the bot did after its answer may have been the last it did.
  if (open.world.crash && open.world.crash.left <= 0) await restart(open);
  const crashed = new Promise<'crashed'>((resolve) => {
    const { crash } = open.world;
    if (crash) open.world.crash = { ...crash, onCrash: () => resolve('crashed') };
  });
  const end = await Promise.race([crashed, doIt(one, open).then(() => 'done' as const)]);
  if (end === 'crashed') await restart(open);
}

async function restart(open: Open): Promise<void> {
  open.world.crash = undefined;
  open.world.now += SECOND_MS;
  Object.assign(open, newProcess(open.world, open.services));
  await open.time.tick();
}

async function doIt(one: Exclude<Happening, { kind: 'crash' }>, open: Open): Promise<void> {
  const { world, bot, services, time } = open;
  const crowd = people(bot, (reply, someone) => heard(reply, someone, open));
  const thread = [...world.rooms.keys()].findLast((id) => id !== CHANNEL);
  const room = thread === undefined ? undefined : world.rooms.get(thread);
  switch (one.kind) {
    case 'start': {
      const { when, every } = one;
      const options = { ...(when ? { when } : {}), ...(every ? { every } : {}) };
      await crowd.run('study start', options);
      return;
    }
    case 'restart':
      return restart(open);
    case 'delete thread':
      if (thread === undefined) return;
      world.rooms.delete(thread);
      for (const { session } of await bot.stores.studySessions.current('s')) {
        await advanceStudy(session.id, [{ kind: 'thread-deleted', threadId: thread }], bot);
      }
      return;
    case 'archive thread':
      if (room) room.isArchived = true;
      return;
    case 'lock thread':
      if (room) room.isLocked = !room.isLocked;
      return;
    case 'way':
      world.way = one.way;
      return;
    case 'article': {
      const library = createLibrary(one.isThere ? [tea, coffee] : [tea]);
      Object.assign(services, { library });
      Object.assign(bot, { library });
      return;
    }
    case 'pass':
      world.now += one.ms;
      await Promise.all([time.tick(), time.tick()]);
      return;
    case 'command':
      await crowd.run(`study ${one.name}`, {}, whereOf(one, thread));
      return;
    case 'click': {
      const place = whereOf(one, thread);
      const said = [...(world.rooms.get(place.channelId)?.said.values() ?? [])];
      const message = said.at(-1 - one.message)?.view;
      const labels = message ? labelsOf(message).filter((label) => !label.startsWith('(')) : [];
      const label = labels[one.button % Math.max(1, labels.length)];
      if (!message || label === undefined) return;
      const clicks = Array.from({ length: one.times }, () =>
        crowd.click({ message }, label, place),
      );
      for (const reply of await Promise.all(clicks)) {
        if (reply.kind !== 'modal') continue;
        const values = { question: 'Who grows it?', quote: '1.1' };
        await crowd.send(asModal(reply), values, place);
      }
    }
  }
}

function whereOf(one: { readonly who: string; readonly isInThread: boolean }, thread?: string) {
  return { id: one.who, channelId: one.isInThread && thread ? thread : CHANNEL };
}

/** Whatever happens, a person gets words that Discord takes; what is for all is there for all. */
async function heard(
  reply: Reply,
  { channelId = CHANNEL }: Someone,
  { answer }: Process,
): Promise<Reply> {
  if (reply.kind === 'update') expectSendable(reply.message);
  if (reply.kind !== 'message') return reply;
  expectSendable(reply.message);
  if (!reply.isPrivate) await answer(channelId, reply.message);
  await reply.onSent?.();
  return reply;
}

async function expectConsistent({ world, bot, ids }: Open): Promise<void> {
  const { studySessions } = bot.stores;
  for (const { session } of await studySessions.current('s')) ids.add(session.id);
  for (const id of ids) {
    const kept = await studySessions.find(id);
    if (kept) expectConsistentSession(kept.session);
  }
  for (const [id, { said }] of world.rooms) {
    if (id === CHANNEL) continue;
    const once = [...said.values()]
      .map(({ view }) => view.content)
      .filter((words) => ONCE.some((begin) => words.startsWith(begin)));
    expect(new Set(once).size).toBe(once.length);
  }
}

/** How messages begin that stand in a thread once. */
const ONCE = ['**Part ', texts.openingLead, `**${texts.recap}**`];

/** Ends all sessions that are open, as their host would. */
async function endAll(open: Open): Promise<void> {
  for (let left = 30; left > 0; left -= 1) {
    const [kept] = await open.bot.stores.studySessions.current('s');
    if (!kept) return;
    const crowd = people(open.bot, (reply, someone) => heard(reply, someone, open));
    await crowd.run('study end', { series: true });
  }
}

describe('study sessions, whatever happens in whatever order', () => {
  it('stay consistent, say each thing once, leave nothing undone, and can be ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 25 }), async (all) => {
        const open = await openWorld();
        const { world, services } = open;
        for (const one of [{ kind: 'start' } as const, ...all]) {
          // Much may happen within the minute that clocks may differ by.
          world.now += SECOND_MS;
          await happen(one, open);
          await expectConsistent(open);
        }
        Object.assign(world, { way: 'free', crash: undefined });
        for (const room of world.rooms.values()) room.isLocked = false;
        Object.assign(services, { library: createLibrary([tea, coffee]) });
        await restart(open);
        await endAll(open);
        await happen({ kind: 'pass', ms: 61 * SECOND_MS }, open);

        await expectConsistent(open);
        const { studySessions } = open.bot.stores;
        expect(await studySessions.current('s')).toEqual([]);
        expect(await studySessions.due(Number.MAX_SAFE_INTEGER, true)).toEqual([]);
        if (world.wasHindered) return;
        for (const id of open.ids) {
          const kept = await studySessions.find(id);
          const announced = world.rooms.get(CHANNEL)?.said.get(kept?.announcement.messageId ?? '');
          expect(announced?.view.content).toContain('This session');
        }
        // Every thread has its opening, and what came of it.
        for (const [id, { said }] of world.rooms) {
          if (id === CHANNEL) continue;
          const words = [...said.values()].map(({ view }) => view.content);
          expect(words.some((one) => one.startsWith(texts.openingLead))).toBe(true);
          expect(words.some((one) => one.startsWith(`**${texts.recap}**`))).toBe(true);
        }
      }),
      { numRuns: 30, examples: [[beganAgain]] },
    );
  });
});

/** What holds of a session at all times. */
function expectConsistentSession(session: StudySession): void {
  const { phase, runs, participants, next, plan } = session;
  const isOpen = runs.at(-1) !== undefined && runs.at(-1)?.endedAt === undefined;
  expect(isOpen).toBe(['opening', 'reading', 'interrupted'].includes(phase.kind));
  expect(new Set(participants.map(({ userId }) => userId)).size).toBe(participants.length);
  if (phase.kind === 'over') expect(next).toBeUndefined();
  if (phase.kind === 'waiting') expect(next).toBeDefined();
  for (const { parts } of runs) {
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.every((part) => part < plan.length)).toBe(true);
  }
}
