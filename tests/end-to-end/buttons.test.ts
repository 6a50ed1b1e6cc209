import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../discord-server/driver/outcome.js';
import { hasApiDescription } from '../discord-server/http/api-description.js';
import { announceChannel } from '../discord-server/world/channels.js';
import type { ChannelRecord } from '../discord-server/world/world.js';
import { quotesIn } from './article-text.js';
import { type DataDirectory, makeDataDirectory } from './data-directory.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = { question: 'What share of leading enterprises innovate partner relationships?' };
const ANSWER = '60% of leading enterprises choose to innovate partner relationships';
const UNKNOWN = { question: 'How do zebras hibernate in Antarctica?' };

describe('buttons on Discord', () => {
  let data: DataDirectory;
  let stage: Stage;

  beforeAll(async () => {
    data = await makeDataDirectory();
    stage = await openStage({ env: { DATA_DIR: data.path } });
  });

  afterAll(async () => {
    await stage.close();
    await data.remove();
  });

  /** The thread that the person is told of in private, once that was said. */
  async function threadOf(outcome: Outcome): Promise<ChannelRecord> {
    return stage.discord.until(() => {
      const told = outcome.messages.find(({ isEphemeral }) => isEphemeral)?.text ?? '';
      const [, id = ''] = /<#(\d+)>/u.exec(told) ?? [];
      return stage.discord.world.channels.get(id);
    }, 'a private link to a thread');
  }

  describe('Discuss', () => {
    it('opens the one thread of a passage, and the answers then tell of it', async () => {
      const { ana, ben, discord, guild } = stage;
      const { message } = await ana.runCommand('ask', QUESTION);

      const opened = await ana.clickButton(message, 'Discuss');
      const thread = await threadOf(opened);
      const found = await ben.clickButton(message, 'Discuss');
      const later = await ben.runCommand('ask', QUESTION);
      const [first] = discord.botMessages(thread);

      expect(thread.parentId).toBe(guild.general.id);
      expect(thread.name).toMatch(/^§3 Advancing the building of co-creation ecosystems: /u);
      expect(quotesIn(first?.text ?? '')[0]).toContain(ANSWER);
      expect(first?.pings).toEqual(later.message.pings);
      expect(await threadOf(found)).toBe(thread);
      expect(message.text).toContain(`1 discussion: <#${thread.id}>`);
      expect(later.text).toContain(`1 discussion: <#${thread.id}>`);
    });

    it('tells of it on the answer of another, in the language of that answer', async () => {
      const circle = stage.discord.createGuild('Two languages');
      const eva = circle.createMember('Eva');
      const dai = circle.createMember('Dai', { locale: 'zh-CN' });
      const { message } = await eva.runCommand('ask', QUESTION);

      const opened = await dai.clickButton(message, 'Discuss');
      const thread = await threadOf(opened);
      const text = opened.text;
      await eva.clickButton(message, 'Delete');

      expect(text).toContain(`1 discussion: <#${thread.id}>`);
      expect(opened.messages.find(({ isEphemeral }) => isEphemeral)?.text).toContain('讨论');
      expect(message.isDeleted).toBe(true);
    });

    it('opens an archived thread again, and makes a deleted one anew', async () => {
      const { ana, discord } = stage;
      const { message } = await ana.runCommand('ask', QUESTION);
      const thread = await threadOf(await ana.clickButton(message, 'Discuss'));
      if (thread.thread) thread.thread.archived = true;
      announceChannel(discord.world, thread, 'UPDATE');

      const again = await threadOf(await ana.clickButton(message, 'Discuss'));
      const wasArchived = thread.thread?.archived;
      discord.world.channels.delete(thread.id);
      announceChannel(discord.world, thread, 'DELETE');
      const anew = await threadOf(await ana.clickButton(message, 'Discuss'));

      expect(again).toBe(thread);
      expect(wasArchived).toBe(false);
      expect(anew.id).not.toBe(thread.id);
    });

    it('opens one thread where two people click at once', async () => {
      const circle = stage.discord.createGuild('Two at once');
      const [eva, finn] = [circle.createMember('Eva'), circle.createMember('Finn')];
      const { message } = await eva.runCommand('ask', QUESTION);

      const both = await Promise.all([
        eva.clickButton(message, 'Discuss'),
        finn.clickButton(message, 'Discuss'),
      ]);

      const [one, two] = await Promise.all(both.map(threadOf));
      expect(one).toBe(two);
    });

    it('opens a new post where the question was asked in a forum’s post', async () => {
      const circle = stage.discord.createGuild('Forum circle');
      const eva = circle.createMember('Eva');
      const forum = circle.createForum('questions');
      const post = circle.createPost(forum, 'Networks', eva, 'I wonder about networks.');
      const channel = stage.discord.world.channels.get(post.channelId);
      const asked = await eva.runCommand('ask', QUESTION, channel);

      const thread = await threadOf(await eva.clickButton(asked.message, 'Discuss'));

      expect(thread.parentId).toBe(forum.id);
      expect(thread.id).not.toBe(post.channelId);
    });

    it.each([
      ['en-US', 'Discuss', 'I lack Create Public Threads'],
      ['zh-CN', '讨论', '缺少权限 Create Public Threads'],
    ])('names in private what it lacks, and where, in %s', async (locale, label, words) => {
      const { guild } = stage;
      const cleo = guild.createMember('Cleo', { locale });
      const room = guild.createChannel('no-threads');
      guild.denyBot(room, PermissionFlagsBits.CreatePublicThreads);
      const asked = await cleo.runCommand('ask', { question: 'Who wrote the article?' }, room);

      const refused = await cleo.clickButton(asked.message, label);
      const told = refused.messages.find(({ isEphemeral }) => isEphemeral)?.text ?? '';

      expect(told).toContain(words);
      expect(told).toContain(`<#${room.id}>`);
    });

    it('leaves no empty thread behind where it may not write in it', async () => {
      const { ana, guild, discord } = stage;
      const room = guild.createChannel('silent-threads');
      guild.denyBot(room, PermissionFlagsBits.SendMessagesInThreads);
      const asked = await ana.runCommand('ask', { question: 'Who wrote the article?' }, room);

      const refused = await ana.clickButton(asked.message, 'Discuss');
      const told = refused.messages.find(({ isEphemeral }) => isEphemeral)?.text ?? '';
      const threads = [...discord.world.channels.values()].filter(
        ({ parentId }) => parentId === room.id,
      );

      expect(told).toContain('I lack Send Messages in Threads');
      expect(threads).toEqual([]);
    });

    it('is not offered in direct messages, nor to one who brings Footnote along', async () => {
      const { ana, discord } = stage;
      const elsewhere = discord.createGuild('Elsewhere', { hasBot: false });
      const cleo = elsewhere.createMember('Cleo');
      cleo.installApp();

      const direct = await ana.runCommand('ask', QUESTION, ana.directMessages);
      const brought = await cleo.runCommand('ask', QUESTION);

      expect(direct.buttons).not.toContain('Discuss');
      expect(brought.buttons).not.toContain('Discuss');
      expect(brought.buttons).toContain('Bookmark');
    });
  });

  describe('after a restart', () => {
    it('find the same thread, and show the form with the question', async () => {
      const { ana } = stage;
      const { message } = await ana.runCommand('ask', QUESTION);
      const thread = await threadOf(await ana.clickButton(message, 'Discuss'));
      const unknown = await ana.runCommand('ask', UNKNOWN);

      await stage.restart();
      const again = await ana.clickButton(message, 'Discuss');
      const form = await ana.clickButton(unknown.message, 'Add to open questions');

      expect(await threadOf(again)).toBe(thread);
      expect(JSON.stringify(form.modal)).toContain(UNKNOWN.question);
    });
  });

  describe('Add to open questions', () => {
    it('keeps the question of whoever sends the form, once', async () => {
      const { ana } = stage;
      const { message } = await ana.runCommand('ask', UNKNOWN);
      const first = await ana.clickButton(message, 'Add to open questions');
      const second = await ana.clickButton(message, 'Add to open questions');

      const kept = await ana.submitModal(first, UNKNOWN);
      const again = await ana.submitModal(second, UNKNOWN);

      expect(lastOf(kept)).toContain('Kept among the open questions');
      expect(lastOf(again)).toContain('already');
    });

    it('works in direct messages and in Chinese', async () => {
      const { discord } = stage;
      const dai = discord.createStranger('Dai', { locale: 'zh-CN' });
      const { message } = await dai.runCommand('ask', UNKNOWN);

      const form = await dai.clickButton(message, '加入待解问题');
      const kept = await dai.submitModal(form, UNKNOWN);

      expect(lastOf(kept)).toContain('已加入待解问题');
    });
  });

  describe('Post here', () => {
    it('shows all what only the asker saw, without pinging', async () => {
      const { ana, ben } = stage;
      const { message } = await ana.runCommand('ask', { ...QUESTION, hide: true });

      const posted = await ana.clickButton(message, 'Post here');

      expect(posted.isEphemeral).toBe(false);
      expect(ben.sees(posted.message)).toBe(true);
      expect(posted.text).toContain(`Posted for ${ana.mention}`);
      expect(posted.message.pings).toEqual(message.pings);
      expect(quotesIn(posted.text)[0]).toContain(ANSWER);
    });
  });

  it('send nothing that Discord would refuse', () => {
    expect(stage.discord.problems.filter(({ kind }) => kind !== 'refused')).toEqual([]);
  });

  it.skipIf(!hasApiDescription)(
    "keep to Discord's API description (../shared/discord/openapi.json)",
    () => {
      const invalid = stage.discord.problems.filter(({ kind }) => kind === 'invalid body');

      expect(invalid).toEqual([]);
    },
  );
});

function lastOf({ messages }: Outcome): string {
  return messages.at(-1)?.text ?? '';
}
