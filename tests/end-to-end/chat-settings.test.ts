import { GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelRecord } from '../discord-server/world/world.js';
import { quotesIn } from './article-text.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = 'What share of leading enterprises innovate partner relationships?';
const ANSWER = '60% of leading enterprises';
const OTHER = 'What should enterprises with expertise in generic technologies do?';
/** So long nothing comes when nothing is to come. */
const SILENCE_MS = 400;

describe('chat as a channel is set', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({
      discord: { privilegedIntents: GatewayIntentBits.MessageContent },
      env: { MESSAGE_CONTENT_INTENT: 'true' },
    });
  });

  afterAll(async () => {
    await stage.close();
  });

  async function room(name: string, settings: Readonly<Record<string, string>>) {
    const channel = stage.guild.createChannel(name);
    await stage.mod.runCommand('settings channel', { channel, ...settings });
    return channel;
  }

  async function staysSilent(channel: ChannelRecord) {
    const before = stage.discord.botMessages(channel).length;
    await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
    expect(stage.discord.botMessages(channel).length).toBe(before);
  }

  it('answers nothing where it is off', async () => {
    const channel = await room('off', { answers: 'off' });

    stage.ana.say(channel, `${stage.discord.botMention} ${QUESTION}`);

    await staysSilent(channel);
  });

  it('answers questions, and nothing else, where every question is answered', async () => {
    const { discord, ana, ben } = stage;
    const channel = await room('every', { answers: 'every-question' });

    ana.say(channel, 'I liked the second section.');
    ana.say(channel, 'Who won the football match between Brazil and Chile?');
    ana.say(channel, `${ben.mention} ${QUESTION}`);
    await staysSilent(channel);
    const asked = ana.say(channel, QUESTION);
    const answer = await discord.nextMessage({ in: channel, after: asked });

    expect(answer.text).toContain(ANSWER);
  });

  it('does not quote the same passage again, but links to it', async () => {
    const { discord, ana, ben, guild } = stage;
    const channel = await room('twice', {});

    const first = ana.say(channel, `${discord.botMention} ${QUESTION}`);
    const answer = await discord.nextMessage({ in: channel, after: first });
    const second = ben.say(channel, `${discord.botMention} ${QUESTION}`);
    const again = await discord.nextMessage({ in: channel, after: second });

    expect(again.text).toContain(
      `https://discord.com/channels/${guild.id}/${channel.id}/${answer.id}`,
    );
    expect(quotesIn(again.text)).toEqual([]);
  });

  it('brings the answer up to date when the question is edited, and takes it away with it', async () => {
    const { discord, ana } = stage;
    const channel = await room('edits', {});

    const asked = ana.say(channel, `${discord.botMention} ${QUESTION}`);
    const answer = await discord.nextMessage({ in: channel, after: asked });
    ana.edit(asked, `${discord.botMention} ${OTHER}`);
    await discord.until(
      () => (answer.text.includes('generic technolog') ? true : undefined),
      'the answer to the edited question',
    );
    ana.delete(asked);
    await discord.until(
      () => (discord.botMessages(channel).length === 0 ? true : undefined),
      'the answer to go with its question',
    );
  });

  it('answers in a thread, and goes on there without a mention', async () => {
    const { discord, ana, ben } = stage;
    const channel = await room('threads', { replies: 'thread' });

    ana.say(channel, `${discord.botMention} ${QUESTION}`);
    const thread = await discord.until(
      () => [...discord.world.channels.values()].find(({ parentId }) => parentId === channel.id),
      'a thread',
    );
    const answer = await discord.until(
      () => discord.botMessages(thread).find(({ text }) => text !== ''),
      'the answer in the thread',
    );
    const next = ben.say(thread, 'and section 2?');
    const more = await discord.nextMessage({ in: thread, after: next });

    expect(answer.text).toContain(ANSWER);
    expect(more.text).toContain('§2');
  });

  it('answers posts of a forum where every question is answered', async () => {
    const { discord, ana, guild, mod } = stage;
    const forum = guild.createForum('questions');
    await mod.runCommand('settings channel', { channel: forum, answers: 'every-question' });

    const post = guild.createPost(forum, 'Partner relationships', ana, QUESTION);
    const answer = await discord.until(
      () => discord.botMessages().find(({ repliesTo }) => repliesTo === post.id),
      'an answer to the post',
    );

    expect(answer.text).toContain(ANSWER);
  });

  it('answers in Chinese who asks in Chinese', async () => {
    const { discord, ana } = stage;
    const channel = await room('chinese', {});

    const asked = ana.say(channel, `${discord.botMention} 斑马在南极怎么冬眠？`);
    const answer = await discord.nextMessage({ in: channel, after: asked });

    expect(answer.text).toContain('我在文章中没有找到答案');
  });

  it('follows an edit and a deletion after a restart, too', async () => {
    const { discord, ana } = stage;
    const channel = await room('later', {});
    const asked = ana.say(channel, `${discord.botMention} ${QUESTION}`);
    const answer = await discord.nextMessage({ in: channel, after: asked });

    await stage.restart();
    ana.delete(asked);
    await discord.until(
      () => (answer.isDeleted ? true : undefined),
      'the answer to go with its question',
    );
  });

  it('goes on from the answer that somebody replies to', async () => {
    const { discord, ana, ben } = stage;
    const channel = await room('replies', {});

    const asked = ana.say(channel, `${discord.botMention} what are the three bottlenecks?`);
    const answer = await discord.nextMessage({ in: channel, after: asked });
    const reply = ben.say(channel, 'and the second one?', { replyTo: answer });
    const second = await discord.nextMessage({ in: channel, after: reply });

    expect(quotesIn(second.text).length).toBeGreaterThan(0);
  });
});
