import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/core/article/parse-article.js';
import { planPost } from '../../src/discord/posts/post-plan.js';
import { english } from '../../src/discord/texts/en.js';
import type { SeenMessage } from '../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../discord-server/world/world.js';
import { openStage, type Stage } from './open-stage.js';

const SLUG = 'weaving';
const SENDING = /^\/channels\/\d+\/messages$/u;

/** An article of as many paragraphs, each with words of its own. */
function weaving(names: readonly string[]): string {
  const paragraphs = names.map(
    (name, at) => `The ${name} thread is number ${at + 1}. It is woven from left to right.`,
  );
  return `---\ntitle: On weaving\nauthors: [Ada Loom]\n---\n\n# On weaving\n\n## 1. Threads\n\n${paragraphs.join('\n\n')}\n`;
}

function plannedFor(markdown: string): readonly string[] {
  const article = parseArticle({ slug: SLUG, markdown });
  return planPost(article, english).map(({ view }) => view.content);
}

const COLOURS = [...'abcdefghijklmnopqrst'].map((letter) => `${letter}-coloured`);

describe('an article that is posted on Discord', () => {
  let stage: Stage;
  let corpus = '';
  const write = (markdown: string) => writeFile(join(corpus, `${SLUG}.md`), markdown);

  beforeAll(async () => {
    corpus = await mkdtemp(join(tmpdir(), 'footnote-corpus-'));
    await write(weaving(COLOURS));
    stage = await openStage({ env: { CORPUS_DIR: corpus } });
  });

  afterAll(async () => {
    await stage?.close();
    await rm(corpus, { recursive: true, force: true });
  });

  const threadIn = (channel: ChannelRecord): Promise<ChannelRecord> =>
    stage.discord.until(
      () => [...stage.discord.world.channels.values()].find((one) => one.parentId === channel.id),
      `a thread in ${channel.name}`,
    );
  const textsIn = (thread: ChannelRecord): readonly string[] =>
    stage.discord.botMessages(thread).map(({ text }) => text);
  /** Waits for the whole article, in order, and nothing twice. */
  const posted = (thread: ChannelRecord, texts: readonly string[]): Promise<void> =>
    expect.poll(() => textsIn(thread), { timeout: 25_000, interval: 100 }).toEqual(texts);
  const linkedFrom = (text: string): SeenMessage | undefined => {
    const [, thread = '', id = ''] = /discord\.com\/channels\/\d+\/(\d+)\/(\d+)/u.exec(text) ?? [];
    const channel = stage.discord.world.channels.get(thread);
    return channel && stage.discord.botMessages(channel).find((message) => message.id === id);
  };

  it('survives being killed in the middle, with nothing doubled or missing', async () => {
    const { discord, guild, mod } = stage;
    // So slowly that it is killed while messages are on their way.
    discord.faults.inject({ method: 'POST', path: SENDING }, { kind: 'slow', delayMs: 300 }, 4);

    const outcome = await mod.runCommand('article post', { channel: guild.general });
    const thread = await threadIn(guild.general);
    await discord.until(() => (textsIn(thread).length >= 4 ? true : undefined), 'some messages');
    await stage.footnote.stop('SIGKILL');
    const before = textsIn(thread).length;
    await stage.restart();
    await posted(thread, plannedFor(weaving(COLOURS)));

    expect(outcome.isEphemeral).toBe(true);
    expect(outcome.text).toContain(`<#${thread.id}>`);
    expect(before).toBeLessThan(COLOURS.length);
    expect(discord.problems).toEqual([]);
  }, 120_000);

  it('says where it is the second time', async () => {
    const { guild, mod } = stage;
    const thread = await threadIn(guild.general);

    const outcome = await mod.runCommand('article post', { channel: guild.general });

    expect(outcome.text).toBe(`On weaving is posted here already: <#${thread.id}>.`);
    expect(textsIn(thread)).toEqual(plannedFor(weaving(COLOURS)));
  });

  it('is where answers link to, at the very paragraph', async () => {
    for (const number of [1, 7, 20]) {
      const outcome = await stage.ana.runCommand('quote', { reference: `1.${number}` });

      const target = linkedFrom(outcome.text);
      expect(target?.text).toContain(`§1, ¶ ${number}`);
      expect(target?.text).toContain(`thread is number ${number}.`);
      expect(outcome.text).not.toContain('localhost');
      expect(outcome.text).not.toContain('127.0.0.1');
    }
  });

  it('is edited in place when the article changes, and grows and shrinks with it', async () => {
    const thread = await threadIn(stage.guild.general);
    const ids = stage.discord.botMessages(thread).map(({ id }) => id);
    const changed = ['new', ...COLOURS.slice(0, 4), 'other', ...COLOURS.slice(5), 'last'];
    await write(weaving(changed));

    await stage.restart();
    await posted(thread, plannedFor(weaving(changed)));
    const grown = stage.discord.botMessages(thread).map(({ id }) => id);
    await write(weaving(COLOURS.slice(0, 6)));
    await stage.restart();
    await posted(thread, plannedFor(weaving(COLOURS.slice(0, 6))));

    expect(grown.slice(0, ids.length)).toEqual(ids);
    expect(stage.discord.problems).toEqual([]);
  }, 120_000);

  it('is made whole again after somebody deleted a message', async () => {
    const { discord, guild, mod } = stage;
    const thread = await threadIn(guild.general);
    const third = discord.botMessages(thread)[2];
    if (third) mod.delete(third);

    await mod.runCommand('article post', { channel: guild.general });

    await posted(thread, plannedFor(weaving(COLOURS.slice(0, 6))));
  });

  it('names the permission that is missing, with the channel', async () => {
    const { discord } = stage;
    const circle = discord.createGuild('Closed circle');
    const keeper = circle.createRole('Keeper', PermissionFlagsBits.ManageGuild);
    const kim = circle.createMember('Kim', { roles: [keeper] });
    const room = circle.createChannel('silent-room');
    circle.denyBot(room, PermissionFlagsBits.CreatePublicThreads);

    const refused = await kim.runCommand('article post', { channel: room }, circle.general);
    circle.denyBot(room, 0n);
    const accepted = await kim.runCommand('article post', { channel: room }, circle.general);

    expect(refused.text).toContain(`<#${room.id}>`);
    expect(refused.text).toContain('Create Public Threads');
    expect(accepted.text).toContain('Post');
  });

  it('tells how far it is while it waits as long as Discord tells it to', async () => {
    const { discord } = stage;
    const circle = discord.createGuild('Patient circle');
    const keeper = circle.createRole('Keeper', PermissionFlagsBits.ManageGuild);
    const kim = circle.createMember('Kim', { roles: [keeper] });
    const limited = { kind: 'rate limited', retryAfterMs: 2500 } as const;
    discord.faults.inject({ method: 'POST', path: SENDING }, limited, 2);

    const outcome = await kim.runCommand(
      'article post',
      { channel: circle.general },
      circle.general,
    );
    const early = outcome.text;
    const thread = await threadIn(circle.general);
    await posted(thread, plannedFor(weaving(COLOURS.slice(0, 6))));

    expect(early).toMatch(/^Posting On weaving in <#\d+>: \d of 7\.$/u);
    await expect
      .poll(() => outcome.text)
      .toBe(`Posted: On weaving in <#${thread.id}>, 7 messages.`);
    expect(discord.faults.remaining()).toBe(0);
    expect(discord.problems).toEqual([]);
  });

  it('says what it lacks in a thread that is locked, and is made whole once it is opened', async () => {
    const { discord, guild, mod } = stage;
    const thread = await threadIn(guild.general);
    const second = discord.botMessages(thread)[1];
    if (second) mod.delete(second);
    guild.setThread(thread, { archived: true, locked: true });

    const refused = await mod.runCommand('article post', { channel: guild.general });
    guild.setThread(thread, { archived: true, locked: false });
    await mod.runCommand('article post', { channel: guild.general });

    expect(refused.text).toContain('Manage Threads');
    await posted(thread, plannedFor(weaving(COLOURS.slice(0, 6))));
    expect(discord.problems).toEqual([]);
  });

  it('goes into a forum, also one that wants a tag of each post', async () => {
    const { discord } = stage;
    const circle = discord.createGuild('Forum circle');
    const keeper = circle.createRole('Keeper', PermissionFlagsBits.ManageGuild);
    const kim = circle.createMember('Kim', { roles: [keeper] });
    const forum = circle.createForum('library', ['essays', 'talks'], true);

    await kim.runCommand('article post', { channel: forum }, circle.general);
    const post = await threadIn(forum);
    await posted(post, plannedFor(weaving(COLOURS.slice(0, 6))));

    expect(post.name).toBe('On weaving');
    expect(post.thread?.appliedTags).toEqual([forum.tags[0]?.id]);
    expect(discord.problems).toEqual([]);
  });

  it('is linked only for those who may see it', async () => {
    const { discord } = stage;
    const circle = discord.createGuild('Private circle');
    const keeper = circle.createRole('Keeper', PermissionFlagsBits.ManageGuild);
    const kim = circle.createMember('Kim', { roles: [keeper] });
    const guest = circle.createMember('Guest');
    const room = circle.createPrivateChannel('keepers', keeper);
    await kim.runCommand('article post', { channel: room }, circle.general);
    await posted(await threadIn(room), plannedFor(weaving(COLOURS.slice(0, 6))));

    const forKim = await kim.runCommand('quote', { reference: '1.2' }, circle.general);
    const forGuest = await guest.runCommand('quote', { reference: '1.2' }, circle.general);

    expect(linkedFrom(forKim.text)?.text).toContain('§1, ¶ 2');
    expect(forGuest.text).not.toContain('discord.com');
    expect(forGuest.text).toContain('§1 Threads, ¶ 2');
  });

  it('stops when its thread is removed on the way, and is posted anew when asked for', async () => {
    const { discord } = stage;
    const circle = discord.createGuild('Tidy circle');
    const keeper = circle.createRole('Keeper', PermissionFlagsBits.ManageGuild);
    const kim = circle.createMember('Kim', { roles: [keeper] });
    discord.faults.inject({ method: 'POST', path: SENDING }, { kind: 'slow', delayMs: 600 }, 3);

    const cut = await kim.runCommand('article post', { channel: circle.general }, circle.general);
    const first = await threadIn(circle.general);
    circle.deleteChannel(first);
    await expect.poll(() => cut.text).toContain('No thread can be opened');
    await kim.runCommand('article post', { channel: circle.general }, circle.general);
    const again = await threadIn(circle.general);

    expect(again.id).not.toBe(first.id);
    await posted(again, plannedFor(weaving(COLOURS.slice(0, 6))));
  });
});
