import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/core/answer/create-library.js';
import type { SendOutcome } from '../../../src/discord/channels.js';
import { keepQuizTime } from '../../../src/discord/quiz/keep-quiz-time.js';
import type { MessageView, Reply } from '../../../src/discord/reply.js';
import { english } from '../../../src/discord/texts/en.js';
import { botServices } from '../bot-services.js';
import { expectSendable, labelsOf } from '../expect-sendable.js';
import { people } from '../people.js';
import { tea } from '../some-articles.js';
import { mills } from './mills.js';

const { quiz: texts } = english;

/** What is in the way of posting. */
type Way = 'free' | 'forbidden' | 'failing' | 'gone';

/** What people see in the channel, and what they were told. */
interface World {
  now: number;
  way: Way;
  /** Whether something could not be said: then a card may stand open, and tells so when clicked. */
  wasHindered: boolean;
  readonly messages: Map<string, MessageView>;
  readonly told: string[];
  /** Who was told that an answer counts, by quiz and card. */
  readonly counted: Set<string>;
}

async function openWorld() {
  const world: World = {
    now: Date.UTC(2026, 10, 25),
    ...{ way: 'free', wasHindered: false, messages: new Map(), told: [], counted: new Set() },
  };
  const services = await botServices([mills, tea], { now: () => world.now });
  let count = 0;
  const post = async (channelId: string, message: MessageView): Promise<SendOutcome> => {
    world.wasHindered ||= world.way !== 'free';
    if (world.way === 'forbidden') return { kind: 'forbidden', missing: ['Send Messages'] };
    if (world.way === 'gone') return { kind: 'gone' };
    if (world.way === 'failing') throw new Error('Discord does not answer');
    expectSendable(message);
    count += 1;
    const messageId = String(count);
    world.messages.set(messageId, message);
    return { kind: 'sent', channelId, messageId };
  };
  const bot = {
    ...services,
    homeArticle: mills,
    rateLimits: { count: async () => ({ kind: 'allowed' as const }) },
    channels: {
      ...services.channels,
      send: post,
      async edit(
        { channelId, messageId }: { channelId: string; messageId: string },
        message: MessageView,
      ) {
        if (world.way !== 'free') return post(channelId, message);
        if (!world.messages.has(messageId)) return { kind: 'gone' as const };
        expectSendable(message);
        world.messages.set(messageId, message);
        return { kind: 'sent' as const, channelId, messageId };
      },
    },
  };
  await bot.stores.settings.setChannel({ guildId: 's', channelId: 's' }, { article: 'mills' });
  return { world, bot, crowd: people(bot), time: newTime(bot) };
}

type Bot = Parameters<typeof keepQuizTime>[0];

function newTime(bot: Bot) {
  const time = keepQuizTime(bot, (error) => {
    throw error;
  });
  time.stop();
  return time;
}

type Open = Awaited<ReturnType<typeof openWorld>>;

/** One thing that happens. */
type Happening =
  | { readonly kind: 'start' | 'scores' | 'restart' | 'delete message' | 'crash' }
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'way'; readonly way: Way }
  | { readonly kind: 'article'; readonly isThere: boolean }
  | {
      readonly kind: 'click';
      readonly who: string;
      /** Which message, from the last; which button of it. */
      readonly message: number;
      readonly button: number;
      readonly times: 1 | 2;
    };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('start' as const) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('click' as const),
      who: fc.constantFrom('7', '8', '9', '10'),
      message: fc.nat(2),
      button: fc.nat(5),
      times: fc.constantFrom(1 as const, 2 as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      seconds: fc.constantFrom(1, 9, 31, 31, 400),
    }),
  },
  fc.constantFrom<Happening>(
    { kind: 'scores' },
    { kind: 'restart' },
    { kind: 'crash' },
    { kind: 'delete message' },
    { kind: 'way', way: 'forbidden' },
    { kind: 'way', way: 'failing' },
    { kind: 'way', way: 'gone' },
    { kind: 'way', way: 'free' },
    { kind: 'way', way: 'free' },
    { kind: 'article', isThere: false },
    { kind: 'article', isThere: true },
  ),
);

async function happen(one: Happening, open: Open): Promise<Open> {
  const { world, bot, crowd, time } = open;
  switch (one.kind) {
    case 'start':
      hear(await crowd.run('quiz start', { mode: 'together', count: 2 }), world);
      return open;
    case 'scores':
      hear(await crowd.run('quiz scores', {}, { id: '9' }), world);
      return open;
    case 'restart':
      return { ...open, time: newTime(bot) };
    case 'crash': {
      // The process ends after something was kept and before it is shown.
      const kept = await bot.stores.quizzes.current('s');
      if (kept) {
        await bot.stores.quizzes.change(kept.quiz.id, (now) => ({
          ...now,
          quiz: { ...now.quiz, phase: { kind: 'over', reason: 'ended' } },
        }));
      }
      return { ...open, time: newTime(bot) };
    }
    case 'delete message': {
      const id = [...world.messages.keys()].at(-1);
      if (id !== undefined) world.messages.delete(id);
      return open;
    }
    case 'way':
      world.way = one.way;
      return open;
    case 'article':
      Object.assign(bot, { library: createLibrary(one.isThere ? [mills, tea] : [tea]) });
      return open;
    case 'pass':
      world.now += one.seconds * 1000;
      await Promise.all([time.tick(), time.tick()]);
      return open;
    case 'click':
      await click(one, open);
      return open;
  }
}

async function click(
  { who, message, button, times }: Extract<Happening, { readonly kind: 'click' }>,
  { world, crowd, bot }: Open,
): Promise<void> {
  const shown = [...world.messages.values()].at(-1 - message);
  const labels = shown ? labelsOf(shown) : [];
  const label = labels[button % Math.max(1, labels.length)];
  if (!shown || label === undefined) return;
  const before = await bot.stores.quizzes.current('s');
  const replies = await Promise.all(
    Array.from({ length: times }, () => crowd.click({ message: shown }, label, { id: who })),
  );
  for (const reply of replies) hear(reply, world);
  const counted = replies.filter((reply) => wordsOf(reply).startsWith('Noted'));
  expect(counted.length).toBeLessThanOrEqual(1);
  if (counted.length === 0 || before?.quiz.phase.kind !== 'asking') return;
  const key = `${before.quiz.id} ${before.quiz.phase.card} ${who}`;
  expect(world.counted.has(key)).toBe(false);
  world.counted.add(key);
}

/** Whatever happens, a person gets words that Discord takes. */
function hear(reply: Reply, world: World): void {
  if (reply.kind !== 'message' && reply.kind !== 'update') return;
  expectSendable(reply.message);
  world.told.push(reply.message.content);
}

function wordsOf(reply: Reply): string {
  return reply.kind === 'message' ? reply.message.content : '';
}

async function expectConsistent({ world, bot }: Open): Promise<void> {
  const kept = await bot.stores.quizzes.latest('s', 50);
  expect(kept.filter(({ quiz }) => quiz.phase.kind !== 'over').length).toBeLessThanOrEqual(1);
  const stored = kept.flatMap(({ quiz }) =>
    quiz.answers.flatMap((given, card) =>
      given.map(({ userId }) => `${quiz.id} ${card} ${userId}`),
    ),
  );
  expect(stored.sort()).toEqual([...world.counted].sort());
  expect(world.told).not.toContain('');
}

describe('quizzes, whatever happens in whatever order', () => {
  it('stay one a channel, count each answer that was noted once, and come to an end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 30 }), async (all) => {
        let open = await openWorld();
        for (const one of [{ kind: 'start' } as const, ...all]) {
          open = await happen(one, open);
          await expectConsistent(open);
        }
        const { world, crowd, bot } = open;
        world.way = 'free';
        Object.assign(bot, { library: createLibrary([mills, tea]) });
        const current = await bot.stores.quizzes.current('s');
        if (current?.quiz.phase.kind === 'stopped') {
          const offered = await crowd.run('quiz start', { mode: 'together' });
          hear(await crowd.click(offered, texts.button.resume), world);
        }
        for (let step = 0; step < 8; step += 1) {
          open = await happen({ kind: 'pass', seconds: step % 2 ? 9 : 31 }, open);
        }
        await expectConsistent(open);
        expect(await bot.stores.quizzes.current('s')).toBeUndefined();
        expect(await bot.stores.quizzes.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
        // Each card that is still to be seen has been closed.
        const stillOpen = [...world.messages.values()]
          .map(labelsOf)
          .filter((labels) => labels.includes(texts.button.skip));
        if (!world.wasHindered) expect(stillOpen).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
