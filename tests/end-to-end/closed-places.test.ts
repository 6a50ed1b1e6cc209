import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../discord-server/world/world.js';
import { articleText, quotesIn } from './article-text.js';
import { openStudyStage, type StudyStage } from './study/open-study-stage.js';

const QUESTION = 'What share of leading enterprises innovate partner relationships?';
const HELD = ['Before', 'After', 'Whole section', 'More passages', 'Discuss', 'Bookmark'] as const;

describe('the buttons of an answer', () => {
  let stage: StudyStage;

  beforeAll(async () => {
    const articles = ['corpus/digital-technology-innovation.md'];
    // The stand-in and the bot share one process, maybe on a busy machine.
    const discord = { firstResponseMs: 60_000 };
    stage = await openStudyStage({ articles, at: Date.UTC(2026, 10, 25, 18), discord });
  });

  afterAll(async () => {
    expect(stage.told).toEqual([]);
    await stage.close();
  });

  const answerTo = (asked: SeenMessage, channel: ChannelRecord): Promise<SeenMessage> =>
    stage.discord.until(
      () => stage.discord.botMessages(channel).find(({ repliesTo }) => repliesTo === asked.id),
      'an answer',
    );

  describe.each([
    ['archived', { archived: true }],
    ['locked', { locked: true }],
    ['archived and locked', { archived: true, locked: true }],
  ])('in a thread that is %s meanwhile', (_, state) => {
    it.each(['a command', 'chat'])('of %s work as before, and leave it so', async (way) => {
      const { discord, guild } = stage;
      const [ana, ben] = [guild.createMember('Ana'), guild.createMember('Ben')];
      const thread = guild.createThread(guild.createChannel('around'), 'Chapter three', ana);
      const message =
        way === 'chat'
          ? await answerTo(ana.say(thread, `${discord.botMention} ${QUESTION}`), thread)
          : (await ana.runCommand('ask', { question: QUESTION }, thread)).message;
      guild.setThread(thread, state);
      const labels = HELD.filter((label) => message.buttons.includes(label));

      const seen: SeenMessage[] = [];
      for (const label of labels) {
        seen.push(...(await ben.clickButton(message, label)).messages.slice(-1));
      }
      const helpful = await ben.clickButton(message, 'Helpful');
      const form = await ben.clickButton(message, 'Not helpful');
      const sent = await ben.submitModal(form, { expected: 'the year' });
      const refused = await ben.clickButton(message, 'Delete');
      const own = await ana.clickButton(message, 'After');
      await ana.clickButton(message, 'Delete');

      expect(labels.length).toBeGreaterThanOrEqual(5);
      for (const { text } of seen) {
        for (const quote of quotesIn(text)) expect(articleText).toContain(quote);
      }
      const asides = [helpful, sent, refused].map(({ messages }) => messages.at(-1)?.isEphemeral);
      expect(asides).toEqual([true, true, true]);
      expect(quotesIn(own.text)).toHaveLength(1);
      expect(message.isDeleted).toBe(true);
      expect(thread.thread).toMatchObject(state);
      expect(discord.problems).toEqual([]);
    });
  });

  it.each([
    ['thread', (_: ChannelRecord, thread: ChannelRecord) => thread],
    ['channel', (around: ChannelRecord) => around],
  ])('fail quietly when the %s is deleted before they are answered', async (_, gone) => {
    const { discord, guild } = stage;
    const ana = guild.createMember('Ana');
    const around = guild.createChannel('around');
    const thread = guild.createThread(around, 'Chapter three', ana);
    const place = gone(around, thread);
    const { message } = await ana.runCommand('ask', { question: QUESTION }, place);
    const before = discord.requests.length;

    const clicks = ['After', 'Bookmark', 'Discuss', 'Delete'].map((label) =>
      ana.clickButton(message, label).catch(() => undefined),
    );
    guild.deleteChannel(place);
    await discord.until(
      () =>
        discord.requests.slice(before).filter(({ status }) => status === 404).length >= 4 ||
        undefined,
      'four refusals',
    );
    const later = await ana.runCommand('ask', { question: QUESTION });

    expect(quotesIn(later.text)).toHaveLength(1);
    expect(discord.problems.every(({ message: said }) => said.startsWith('404'))).toBe(true);
    void clicks;
  });

  it('find the passage’s one thread from a thread whose own channel is gone', async () => {
    const { discord } = stage;
    const guild = discord.createGuild('Another circle');
    const ana = guild.createMember('Ana');
    const thread = guild.createThread(guild.createChannel('around'), 'Chapter three', ana);
    const { message } = await ana.runCommand('ask', { question: QUESTION }, thread);
    const told = await ana.clickButton(message, 'Discuss');
    const [, id = ''] = /<#(\d+)>/u.exec(told.messages.at(-1)?.text ?? '') ?? [];
    guild.deleteChannel(thread);

    const later = await ana.runCommand('ask', { question: QUESTION }, guild.general);

    expect(discord.world.channels.get(id)?.parentId).toBe(thread.parentId);
    expect(later.text).toContain(`<#${id}>`);
  });
});
