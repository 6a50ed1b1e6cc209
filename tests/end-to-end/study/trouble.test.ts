import { PermissionFlagsBits as Flag } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/texts/en.js';
import type { Guild } from '../../discord-server/driver/guild.js';
import type { Person } from '../../discord-server/driver/person.js';
import type { SeenMessage } from '../../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../../discord-server/world/world.js';
import { openStudyStage, type StudyStage } from './open-study-stage.js';

const { study: texts } = english;
const { button } = texts;
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const TEA = '# On tea\n\nTea grows on hills.\n\n## Leaves\n\nLeaves are picked in spring.\n';

/** How far a session is when something comes in its way. */
type Phase = 'announced' | 'open' | 'part shown' | 'ending';

const phases = ['announced', 'open', 'part shown', 'ending'] as const;
/** Those in which the session has a thread. */
const held = ['open', 'part shown', 'ending'] as const;

/** A server with a session of its own. */
interface Circle {
  readonly guild: Guild;
  readonly ana: Person;
  readonly ben: Person;
  /** Where nothing is in the way. */
  readonly lobby: ChannelRecord;
  readonly announcement: SeenMessage;
  /** The thread that was opened last. */
  thread(): ChannelRecord;
  /** What the bot said in its thread for all, in order. */
  said(): readonly SeenMessage[];
}

describe('a study session that something comes in the way of', () => {
  let stage: StudyStage;

  beforeAll(async () => {
    const articles = ['tests/quality/articles/leave-policy.md'];
    stage = await openStudyStage({ articles, at: Date.UTC(2030, 9, 21, 10) });
  });

  afterAll(async () => {
    // What is refused here is refused for a reason.
    expect(stage.discord.problems.filter(({ kind }) => kind !== 'refused')).toEqual([]);
    expect(stage.told).toEqual([]);
    await stage.close();
  });

  const pass = (ms: number) => stage.moveTo(stage.discord.world.clock.now() + ms);
  /** By the time that it answers, the bot has heard of what happened. */
  const settle = ({ ana, lobby }: Circle) => ana.runCommand('about', {}, lobby);

  async function reach(
    phase: Phase,
    {
      guild = stage.discord.createGuild('Reading circle'),
      article = 'leave-policy',
    }: { readonly guild?: Guild; readonly article?: string } = {},
  ): Promise<Circle> {
    const { discord } = stage;
    const [ana, ben] = [guild.createMember('Ana'), guild.createMember('Ben')];
    const lobby = guild.createChannel('lobby');
    const when = phase === 'announced' ? { when: 'in 2 hours' } : {};
    await ana.runCommand('study start', { article, ...when });
    const [announcement] = discord.botMessages(guild.general);
    if (!announcement) throw new Error('Expected the announcement');
    const thread = (): ChannelRecord => {
      const all = [...discord.world.channels.values()];
      const found = all.findLast((one) => one.thread && one.parentId === guild.general.id);
      if (!found) throw new Error('Expected a thread');
      return found;
    };
    const said = () => discord.botMessages(thread()).filter(({ isEphemeral }) => !isEphemeral);
    if (phase === 'part shown' || phase === 'ending') {
      await ana.runCommand('study next', {}, thread());
    }
    return { guild, ana, ben, lobby, announcement, thread, said };
  }

  /** How often something stands in the thread. */
  const counted = ({ said }: Circle, words: string): number =>
    said().filter(({ text }) => text.includes(words)).length;
  const part = (number: number): string => texts.part(number, 8, '');

  /** The session is there, and can be ended. */
  async function expectEnds(circle: Circle): Promise<void> {
    const { message } = await circle.ana.runCommand('study end', {}, circle.lobby);
    expect(message.text).toBe(texts.outcome.ended);
    expect(circle.announcement.text).toContain(texts.over.ended);
    expect(counted(circle, texts.recap)).toBe(1);
  }

  it.each(held)('goes on in a thread that was archived: %s', async (phase) => {
    const circle = await reach(phase);
    const { guild, ben } = circle;
    guild.setThread(circle.thread(), { archived: true });
    if (phase === 'ending') return expectEnds(circle);
    const number = phase === 'open' ? 1 : 2;

    await ben.runCommand('study next', {}, circle.thread());

    expect(circle.thread().thread?.archived).toBe(false);
    expect(counted(circle, part(number))).toBe(1);
    await expectEnds(circle);
  });

  it.each(held)('says that its thread is locked, and goes on when it is not: %s', async (phase) => {
    const circle = await reach(phase);
    const { guild, ana, ben, announcement, lobby } = circle;
    const thread = circle.thread();
    guild.setThread(thread, { archived: true, locked: true });
    if (phase === 'ending') {
      await ana.runCommand('study end', {}, lobby);
      // Where it was announced, since nothing can be said in the thread.
      const [, recap] = stage.discord.botMessages(guild.general).filter((one) => !one.isEphemeral);
      expect(recap?.text).toContain(texts.recap);
      expect(announcement.text).toContain(texts.over.ended);
      return;
    }
    const number = phase === 'open' ? 1 : 2;

    const { message } = await ben.runCommand('study next', {}, thread);
    expect(message.text).toBe(texts.locked(`<#${thread.id}>`));
    expect(announcement.text).toContain(texts.hindrance['missing-permission']);
    guild.setThread(thread, { locked: false });
    const started = await ben.clickButton(message, button.start);

    expect(started.messages.at(-1)?.buttons).toContain(button.prompt);
    expect(announcement.text).toContain(texts.reading(`<#${thread.id}>`));
    expect(counted(circle, part(number))).toBe(1);
    const prompts = circle.said().filter(({ buttons }) => buttons.includes(button.prompt));
    expect(prompts).toHaveLength(number);
    await expectEnds(circle);
  });

  it.each(held)('goes on in a new thread when its own was deleted: %s', async (phase) => {
    const circle = await reach(phase);
    const { guild, ana, ben, announcement, lobby } = circle;
    guild.deleteChannel(circle.thread());
    const isTold = () => announcement.text.includes(texts.hindrance['thread-deleted']) || undefined;
    await stage.discord.until(isTold, 'the announcement to tell of the deleted thread');
    if (phase === 'ending') {
      const { message } = await ana.runCommand('study end', {}, lobby);
      expect(message.text).toBe(texts.outcome.ended);
      const [, recap] = stage.discord.botMessages(guild.general).filter((one) => !one.isEphemeral);
      expect(recap?.text).toContain(texts.recap);
      return;
    }

    const { message } = await ben.runCommand('study next', {}, lobby);
    expect(message.text).toBe(texts.hindrance['thread-deleted']);
    await ben.clickButton(message, button.start);

    expect(announcement.text).toContain(texts.reading(`<#${circle.thread().id}>`));
    expect(counted(circle, texts.openingLead)).toBe(1);
    // What was being read is there again.
    expect(counted(circle, part(1))).toBe(phase === 'open' ? 0 : 1);
    await ben.runCommand('study next', {}, circle.thread());
    expect(counted(circle, part(phase === 'open' ? 1 : 2))).toBe(1);
    await expectEnds(circle);
  });

  it.each([
    ['Create Public Threads', Flag.CreatePublicThreads],
    ['Send Messages in Threads', Flag.SendMessagesInThreads],
  ])('names what it lacked when it was to begin, and begins with it: %s', async (name, flag) => {
    const circle = await reach('announced');
    const { guild, ben, announcement, lobby } = circle;
    guild.denyBot(guild.general, flag);
    await settle(circle);
    await pass(120 * MINUTE_MS);
    expect(announcement.text).toContain(texts.hindrance['missing-permission']);

    const { message } = await ben.runCommand('study next', {}, lobby);
    expect(message.text).toBe(texts.lacking(name, `<#${guild.general.id}>`));
    guild.denyBot(guild.general, 0n);
    await settle(circle);
    await ben.clickButton(announcement, button.start);

    expect(counted(circle, texts.openingLead)).toBe(1);
    await expectEnds(circle);
  });

  it.each(['open', 'part shown'] as const)(
    'names what it lacks, and goes on: %s',
    async (phase) => {
      const circle = await reach(phase);
      const { guild, ben, announcement } = circle;
      const thread = circle.thread();
      const lacking = texts.lacking('Send Messages in Threads', `<#${thread.id}>`);
      guild.denyBot(guild.general, Flag.SendMessagesInThreads);
      await settle(circle);

      const first = await ben.runCommand('study next', {}, thread);
      const second = await ben.runCommand('study prompt', {}, thread);
      expect([first.text, second.text]).toEqual([lacking, lacking]);
      guild.denyBot(guild.general, 0n);
      await settle(circle);
      await ben.clickButton(second.message, button.start);

      expect(announcement.text).toContain(texts.reading(`<#${thread.id}>`));
      expect(counted(circle, part(phase === 'open' ? 1 : 2))).toBe(1);
      await expectEnds(circle);
    },
  );

  it('says that its recap could not be posted where it sees nothing any more', async () => {
    const circle = await reach('ending');
    const { guild, ana, lobby } = circle;
    guild.denyBot(guild.general, Flag.ViewChannel);
    await settle(circle);

    const { message } = await ana.runCommand('study end', {}, lobby);

    expect(message.text).toBe(texts.endedUnsaid(`<#${guild.general.id}>`));
    expect((await ana.runCommand('study status', {}, lobby)).text).toContain(texts.over.ended);
  });

  it.each(phases)('is over when its article was removed: %s', async (phase) => {
    const guild = stage.discord.createGuild('Tea circle');
    const bytes = new TextEncoder().encode(TEA);
    const file = { kind: 'file', name: 'tea.md', bytes } as const;
    const added = await stage.shelf.add(file, { server: guild.id });
    if (added.kind !== 'added') throw new Error('Expected the article to be taken');
    const { slug } = added.article;
    const circle = await reach(phase, { guild, article: slug });
    const { ana, announcement, lobby } = circle;

    await stage.shelf.remove(slug, guild.id);
    if (phase === 'announced') await pass(120 * MINUTE_MS);
    else {
      const name = phase === 'ending' ? 'study end' : 'study next';
      const { message } = await ana.runCommand(name, {}, circle.thread());
      expect(message.text).toBe(texts.over['article-removed']);
      expect(counted(circle, texts.recap)).toBe(1);
    }

    expect(announcement.text).toContain(texts.over['article-removed']);
    expect(announcement.buttons).toEqual([]);
    const shown = stage.discord.botMessages(guild.general);
    expect(shown.filter(({ text }) => text === texts.articleRemoved)).toHaveLength(1);
    expect((await ana.runCommand('study next', {}, lobby)).text).toBe(texts.none);
  });
});
