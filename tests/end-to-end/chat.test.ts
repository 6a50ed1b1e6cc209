import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasApiDescription } from '../discord-server/http/api-description.js';
import { articleText, quotesIn } from './article-text.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = 'What share of leading enterprises innovate partner relationships?';
const ANSWER = '60% of leading enterprises choose to innovate partner relationships';

describe('chatting with Footnote', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });

  afterAll(async () => {
    await stage.close();
  });

  it('answers who mentions it, as a reply', async () => {
    const { discord, guild, ana } = stage;

    const asked = ana.say(guild.general, `${discord.botMention} ${QUESTION}`);
    const answer = await discord.nextMessage({ in: guild.general, after: asked });

    expect(answer.text).toContain(ANSWER);
    expect(answer.repliesTo).toBe(asked.id);
    expect(answer.hasNoPreviews).toBe(true);
    expect(guild.general.typing.length).toBeLessThanOrEqual(1);
  });

  it('answers direct messages without a mention', async () => {
    const { discord, ben } = stage;

    const asked = ben.directMessage(QUESTION);
    const answer = await discord.nextMessage({ in: ben.directMessages, after: asked });

    expect(answer.text).toContain(ANSWER);
  });

  it('answers a reply to its answer', async () => {
    const { discord, guild, ana } = stage;
    const asked = ana.say(guild.general, `${discord.botMention} ${QUESTION}`);
    const answer = await discord.nextMessage({ in: guild.general, after: asked });

    const next = ana.say(guild.general, 'What is the role of enterprises in innovation?', {
      replyTo: answer,
    });
    const second = await discord.nextMessage({ in: guild.general, after: next });

    expect(second.repliesTo).toBe(next.id);
    expect(articleText).toContain(quotesIn(second.text)[0]);
  });

  it('stays silent where it is not asked', async () => {
    const { discord, guild, ana, ben } = stage;
    const quiet = guild.createChannel('quiet');

    ana.say(quiet, QUESTION);
    ana.say(quiet, `${ben.mention} what do you think?`);
    const asked = ana.say(quiet, `${discord.botMention} ${QUESTION}`);
    const answer = await discord.nextMessage({ in: quiet });

    expect(answer.repliesTo).toBe(asked.id);
    expect(discord.botMessages(quiet)).toHaveLength(1);
  });

  it('pings nobody, whatever the question holds', async () => {
    const { discord, guild, ana, ben } = stage;
    const bait = `@everyone @here ${ben.mention} <@&${guild.id}> zebras?`;

    const asked = ana.say(guild.general, `${discord.botMention} ${bait}`);
    const answer = await discord.nextMessage({ in: guild.general, after: asked });
    const command = await ana.runCommand('ask', { question: bait });
    const search = await ana.runCommand('search', { words: bait });

    const nobody = { everyone: false, userIds: [], roleIds: [] };
    for (const { pings } of [answer, command.message, search.message])
      expect(pings).toEqual(nobody);
  });

  it('deletes its answer for the asker and for nobody else', async () => {
    const { discord, guild, ana, ben } = stage;
    const asked = ana.say(guild.general, `${discord.botMention} ${QUESTION}`);
    const answer = await discord.nextMessage({ in: guild.general, after: asked });

    const refused = await ben.clickButton(answer, 'Delete');
    expect(refused.isEphemeral).toBe(true);
    expect(answer.isDeleted).toBe(false);
    await ana.clickButton(answer, 'Delete');
    expect(answer.isDeleted).toBe(true);
  });

  it('answers in threads and in forum posts', async () => {
    const { discord, guild, ana } = stage;
    const thread = guild.createThread(guild.general, 'Chapter three', ana);
    const forum = guild.createForum('questions');

    const asked = ana.say(thread, `${discord.botMention} ${QUESTION}`);
    const inThread = await discord.nextMessage({ in: thread, after: asked });
    const post = guild.createPost(forum, 'A question', ana, `${discord.botMention} ${QUESTION}`);
    const channel = discord.world.channels.get(post.channelId);
    if (channel === undefined) throw new Error('The post is gone.');
    const inPost = await discord.nextMessage({ in: channel, after: post });

    expect(inThread.text).toContain(ANSWER);
    expect(inPost.text).toContain(ANSWER);
  });

  it('says in one line which permission it lacks, and where', async () => {
    const { discord, guild, footnote, ana } = stage;
    const mute = guild.createChannel('mute');
    guild.denyBot(mute, PermissionFlagsBits.SendMessages);

    ana.say(mute, `${discord.botMention} ${QUESTION}`);
    const line = await footnote.says(/Send Messages/u);

    expect(line).toContain('mute');
    expect(line).not.toMatch(/\n\s+at /u);
    expect(discord.botMessages(mute)).toEqual([]);
  });

  it('sends nothing that Discord would refuse', () => {
    expect(stage.discord.problems).toEqual([]);
  });

  it.skipIf(!hasApiDescription)(
    "keeps to Discord's API description (../shared/discord/openapi.json)",
    () => {
      const invalid = stage.discord.problems.filter(({ kind }) => kind === 'invalid body');

      expect(invalid).toEqual([]);
    },
  );
});
