import { describe, expect, it } from 'vitest';
import type { OptionValue } from '../../../src/core/ports/playground.js';
import { createPlayground } from '../../../src/discord/playground.js';
import { english } from '../../../src/discord/texts/en.js';
import { openStores } from '../../../src/storage/open-stores.js';
import { memoryShelf } from '../../ingest/memory-shelf.js';
import { servicesOf, tea } from '../some-articles.js';

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;

/** A person at the playground, at a time that the test sets. */
async function visit() {
  let now = Date.UTC(2026, 10, 25, 8);
  const clock = () => now;
  const { library, shelf } = memoryShelf([tea]);
  const stores = await openStores({ kind: 'memory' }, { now: clock });
  const errors: unknown[] = [];
  const playground = createPlayground(
    { ...servicesOf([tea], clock), library },
    stores,
    shelf,
    (error) => errors.push(error),
  );
  return {
    errors,
    threads: () => playground.newsSince('s', 0).threads,
    inThread: () =>
      playground.newsSince('s', 0).messages.filter(({ threadId }) => threadId !== undefined),
    study: (subcommand: string, options: Readonly<Record<string, OptionValue>> = {}) =>
      playground.act('s', {
        ...{ kind: 'command', name: 'study', subcommand, options },
        ...{ persona: 'moderator', locale: 'en-US' },
      }),
    /** Somebody has the page open: the conversation is not forgotten. */
    pass: async (ms: number) => {
      const end = now + ms;
      while (now < end) {
        now = Math.min(end, now + hourMs);
        playground.newsSince('s', 0);
        await playground.tick();
      }
    },
    stop: async () => {
      await playground.stop();
      await stores.close();
    },
  };
}

describe('a study session at the playground', () => {
  it('begins on time by itself, once', async () => {
    const { study, threads, inThread, pass, errors, stop } = await visit();
    const said = JSON.stringify(await study('start', { when: 'in 2 hours' }));
    expect(said).toContain(english.study.whileOpen(2));

    await pass(hourMs);
    expect(threads()).toEqual([]);
    await pass(hourMs);
    await pass(hourMs);

    expect(threads().map(({ name }) => name)).toEqual(['2026-11-25 On tea']);
    expect(inThread()).toHaveLength(1);
    expect(errors).toEqual([]);
    await stop();
  });

  it('begins anew every week while somebody is there', async () => {
    const { study, threads, pass, errors, stop } = await visit();
    await study('start', { when: 'in 1 hour', every: 'week' });
    await pass(2 * hourMs);
    await study('end');

    await pass(weekMs);

    expect(threads().map(({ name }) => name)).toEqual(['2026-11-25 On tea', '2026-12-02 On tea']);
    expect(errors).toEqual([]);
    await stop();
  });
});
