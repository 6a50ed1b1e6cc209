import { describe, expect, it } from 'vitest';
import type { Persona, PlaygroundMessage } from '../../../src/core/ports/playground.js';
import { createPlayground } from '../../../src/discord/playground.js';
import type { ButtonRow } from '../../../src/discord/reply.js';
import { english } from '../../../src/discord/texts/en.js';
import { openStores } from '../../../src/storage/open-stores.js';
import { memoryShelf } from '../../ingest/memory-shelf.js';
import { labelsOf } from '../expect-sendable.js';
import { servicesOf } from '../some-articles.js';
import { mills } from './mills.js';

const { quiz: texts } = english;
const locale = 'en-US';

/** Two people at the playground, at a time that the test sets. */
async function visit() {
  let now = Date.UTC(2026, 10, 25);
  const clock = () => now;
  const { library, shelf } = memoryShelf([mills]);
  const stores = await openStores({ kind: 'memory' }, { now: clock });
  const errors: unknown[] = [];
  const playground = createPlayground(
    { ...servicesOf([mills], clock), library },
    stores,
    shelf,
    (error) => errors.push(error),
  );
  const all = () => playground.newsSince('s', 0).messages;
  return {
    errors,
    all,
    stop: async () => {
      await playground.stop();
      await stores.close();
    },
    run: (options: Readonly<Record<string, string | number>>, persona: Persona = 'member') =>
      playground.act('s', {
        ...{ kind: 'command', name: 'quiz', subcommand: 'start', options, persona, locale },
      }),
    click: (message: PlaygroundMessage, label: string, persona: Persona = 'member') => {
      const buttons = rowsOf(message).flatMap((row) => row.components);
      const button = buttons.find((one) => 'label' in one && one.label === label);
      if (!button || !('custom_id' in button)) throw new Error(`Expected a button "${label}"`);
      const { custom_id: customId } = button;
      return playground.act('s', {
        ...{ kind: 'button', customId, messageId: message.id, persona, locale },
      });
    },
    find: (words: string) => all().find(({ message }) => message.content.includes(words)),
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

/** The bot's own rows, which the port knows as plain data. */
function rowsOf({ message }: PlaygroundMessage): readonly ButtonRow[] {
  return (message.components ?? []) as readonly ButtonRow[];
}

describe('a quiz at the playground', () => {
  it('is played together in time, the page hearing of it as of news', async () => {
    const { run, click, find, pass, all, stop, errors } = await visit();
    await run({ mode: 'together', count: 1 });
    const card = find(texts.card(1, 1));
    if (!card) throw new Error('Expected a card');
    const [option = ''] = labelsOf({ components: rowsOf(card) });
    await click(card, option);
    await click(card, option, 'moderator');

    pass(31);
    await expect.poll(() => find('of 2 had it')?.id, { timeout: 10_000 }).toBe(card.id);
    pass(9);
    await expect.poll(() => find(texts.over.played), { timeout: 10_000 }).toBeDefined();

    const noted = all().filter(({ message }) => message.content.startsWith('Noted'));
    expect(noted.map(({ visibleTo }) => visibleTo)).toEqual(['member', 'moderator']);
    expect(errors).toEqual([]);
    await stop();
  });

  it('is played alone, seen by the player only', async () => {
    const { run, click, find, stop } = await visit();
    await run({ mode: 'alone', count: 1 }, 'moderator');
    const card = find(texts.card(1, 1));
    if (!card) throw new Error('Expected a card');

    await click(card, labelsOf({ components: rowsOf(card) })[0] ?? '', 'moderator');
    const solved = find('You said');

    expect(solved).toMatchObject({ id: card.id, ephemeral: true, visibleTo: 'moderator' });
    await click(solved ?? card, texts.button.result, 'moderator');
    expect(find('of 1 right')?.id).toBe(card.id);
    await stop();
  });
});
