import { describe, expect, it } from 'vitest';
import { referToSpan } from '../../../src/core/article/span-reference.js';
import type { Channels } from '../../../src/discord/channels.js';
import { botServices } from '../bot-services.js';
import { labelsOf } from '../expect-sendable.js';
import { asMessage, asUpdate, people } from '../people.js';
import { tea } from '../some-articles.js';

const QUESTION = { question: 'What happens to green leaves?' };

async function setUp(change: Partial<Channels> = {}) {
  const services = await botServices([tea]);
  const channels = { ...services.channels, ...change };
  return { services, ...people({ ...services, channels }) };
}

function threadIn(text: string): string {
  const [, id] = /<#([^>]+)>/u.exec(text) ?? [];
  if (id === undefined) throw new Error(`Expected a link to a thread in "${text}"`);
  return id;
}

describe('Discuss', () => {
  it('opens a thread that is named for the passage, and shows it there', async () => {
    const first: string[] = [];
    const services = await botServices([tea]);
    const { run, click } = people({
      ...services,
      channels: {
        ...services.channels,
        openThread(channelId, name, message) {
          first.push(name, message.content);
          return services.channels.openThread(channelId, name, message);
        },
      },
    });
    const asked = await run('ask', QUESTION);

    const { message, aside } = asUpdate(await click(asked, 'Discuss'));
    const thread = threadIn(aside?.message.content ?? '');

    expect(aside?.isPrivate).toBe(true);
    expect((await services.channels.find(thread))?.kind).toBe('thread');
    expect(first[0]).toBe(
      '§1.1 Green leaves: Green leaves are steamed at once. Steam stops the oxidation.',
    );
    expect(first[1]).toContain('> **Green leaves are steamed at once.** Steam stops');
    expect(message.content).toContain(`-# 1 discussion: <#${thread}>`);
    expect(message.content).toContain('“What happens to green leaves?”');
  });

  it('finds the thread of a passage that has one, whoever asks', async () => {
    const { run, click } = await setUp();
    const asked = await run('ask', QUESTION);
    const opened = asUpdate(await click(asked, 'Discuss')).aside?.message.content ?? '';

    const again = asUpdate(await click(asked, 'Discuss', { id: '8', locale: 'zh-CN' }));
    const next = await run('ask', QUESTION, { id: '8' });
    const section = await run('section', { name: '1.1' });

    expect(threadIn(again.aside?.message.content ?? '')).toBe(threadIn(opened));
    expect(again.aside?.isPrivate).toBe(true);
    expect(again.aside?.message.content).toContain('这一段已有讨论');
    expect(again.message.content).toBe(next.message.content);
    expect(again.message.components).toEqual(asked.message.components);
    expect(next.message.content).toContain(`-# 1 discussion: <#${threadIn(opened)}>`);
    expect(section.message.content).toContain('-# 1 discussion: ');
  });

  it('opens one thread where two people click at once', async () => {
    const { run, click } = await setUp();
    const asked = await run('ask', QUESTION);

    const [one, two] = await Promise.all([
      click(asked, 'Discuss'),
      click(asked, 'Discuss', { id: '8' }),
    ]);

    const told = [one, two].map((reply) => asUpdate(reply).aside?.message.content ?? '');
    expect(new Set(told.map(threadIn)).size).toBe(1);
  });

  it('asks for patience while somebody else opens the thread', async () => {
    const { run, click, services } = await setUp();
    const asked = await run('ask', QUESTION);
    const passage = tea.passages.find(({ span }) =>
      tea.text.slice(span.start, span.end).startsWith('Green leaves are'),
    );
    if (!passage) throw new Error('Expected the passage');
    await services.stores.discussions.claim({
      guildId: 's',
      channelId: 's',
      passage: referToSpan(tea, passage.span),
    });

    const { message, isPrivate } = asMessage(await click(asked, 'Discuss'));

    expect(isPrivate).toBe(true);
    expect(message.content).toContain('Press again in a moment');
  });

  it('opens an archived thread again', async () => {
    const { run, click, services } = await setUp();
    const asked = await run('ask', QUESTION);
    const told = asUpdate(await click(asked, 'Discuss')).aside?.message.content ?? '';
    await services.channels.setArchived(threadIn(told), true);

    await click(asked, 'Discuss');

    expect((await services.channels.find(threadIn(told)))?.isArchived).toBe(false);
  });

  it('is not offered in the thread of the passage itself, but for others there', async () => {
    const { run, click } = await setUp();
    const asked = await run('ask', QUESTION);
    const told = asUpdate(await click(asked, 'Discuss')).aside?.message.content ?? '';
    const inside = { channelId: threadIn(told) };

    const same = await run('ask', QUESTION, inside);
    const other = await run('ask', { question: 'What happens to black leaves?' }, inside);

    expect(labelsOf(same.message)).not.toContain('Discuss');
    expect(same.message.content).not.toContain('1 discussion');
    expect(labelsOf(other.message)).toContain('Discuss');
  });

  it('opens the thread of another passage in the channel around', async () => {
    const { run, click, services } = await setUp();
    const asked = await run('ask', QUESTION);
    const told = asUpdate(await click(asked, 'Discuss')).aside?.message.content ?? '';
    const inside = { channelId: threadIn(told) };
    const other = await run('ask', { question: 'What happens to black leaves?' }, inside);

    const second = asUpdate(await click(other, 'Discuss', inside)).aside?.message.content ?? '';

    expect((await services.channels.find(threadIn(second)))?.parentId).toBe('s');
  });

  it('is for the passage that is shown, not for the one first answered with', async () => {
    const { run, click } = await setUp();
    const asked = await run('ask', QUESTION);
    const after = asUpdate(await click(asked, 'After'));

    const { message, aside } = asUpdate(await click(after, 'Discuss'));
    const back = asUpdate(await click({ message }, 'Before'));

    expect(aside?.message.content).toContain('<#');
    expect(message.content).toContain('Black leaves rest');
    expect(message.content).toContain('1 discussion');
    expect(back.message.content).not.toContain('1 discussion');
  });

  it('is not offered in direct messages, and not where the bot is no member', async () => {
    const { run } = await setUp({ isIn: () => false });
    const direct = await setUp();

    const elsewhere = await run('ask', QUESTION);
    const private_ = await direct.run('ask', QUESTION, { guildId: null });

    expect(labelsOf(elsewhere.message)).not.toContain('Discuss');
    expect(labelsOf(private_.message)).not.toContain('Discuss');
    expect(labelsOf(private_.message)).toContain('Bookmark');
  });

  it.each([
    ['en-US', 'Create Public Threads there'],
    ['zh-CN', '缺少权限 Create Public Threads'],
  ])('names in private what the bot lacks, in %s', async (locale, words) => {
    const { run, click, services } = await setUp({
      openThread: async () => ({ kind: 'forbidden', missing: ['Create Public Threads'] }),
    });
    const asked = await run('ask', QUESTION);

    const { message, isPrivate } = asMessage(await click(asked, 'Discuss', { locale }));
    const counts = await services.stores.discussions.counts('tea');

    expect(isPrivate).toBe(true);
    expect(message.content).toContain(words);
    expect(message.content).toContain('<#s>');
    expect(counts).toEqual([]);
  });

  it('tells where no thread can be, and lets go of the claim', async () => {
    const { run, click } = await setUp({ openThread: async () => ({ kind: 'gone' }) });
    const asked = await run('ask', QUESTION);

    const first = asMessage(await click(asked, 'Discuss'));
    const second = asMessage(await click(asked, 'Discuss'));

    expect(first.message.content).toContain('No thread can be opened');
    expect(second.message.content).toBe(first.message.content);
  });

  it('opens no thread for one who may not, but links to one that is there', async () => {
    const { run, click } = await setUp();
    const asked = await run('ask', QUESTION);

    const refused = asMessage(await click(asked, 'Discuss', { id: '8', mayOpenThreads: false }));
    await click(asked, 'Discuss');
    const found = asUpdate(await click(asked, 'Discuss', { id: '8', mayOpenThreads: false }));

    expect(refused.message.content).toContain('You may not open threads here');
    expect(found.aside?.message.content).toContain('<#');
  });

  it('makes a thread anew that was deleted meanwhile', async () => {
    const services = await botServices([tea]);
    const gone = new Set<string>();
    const channels: Channels = {
      ...services.channels,
      find: async (id) => (gone.has(id) ? undefined : services.channels.find(id)),
    };
    const { run, click } = people({ ...services, channels });
    const asked = await run('ask', QUESTION);
    const before = threadIn(asUpdate(await click(asked, 'Discuss')).aside?.message.content ?? '');
    gone.add(before);

    const after = threadIn(asUpdate(await click(asked, 'Discuss')).aside?.message.content ?? '');

    expect(after).not.toBe(before);
  });
});
