import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/texts/en.js';
import type { SeenMessage } from '../../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../../discord-server/world/world.js';
import { openStage, type Stage } from '../open-stage.js';

const { study: texts } = english;

describe('a session whose bot is killed', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });

  afterAll(async () => {
    await stage.close();
  });

  /** Lets a request go wrong in the middle: Discord has done it, or not; the bot never hears. */
  const cut = (path: RegExp, isDone: boolean, method = 'POST') =>
    stage.discord.faults.inject({ method, path }, { kind: 'never answered', isDone });
  const messagesOf = ({ id }: ChannelRecord) => new RegExp(`/channels/${id}/messages$`, 'u');

  /** Kills the bot once everything that is to go wrong has, and starts it again. */
  const kill = async () => {
    const { discord } = stage;
    await discord.until(() => discord.faults.remaining() === 0 || undefined, 'all faults');
    await stage.footnote.stop('SIGKILL');
    await stage.restart();
  };
  const posted = (channel: ChannelRecord): readonly SeenMessage[] =>
    // "Thinking…" has no words.
    stage.discord.botMessages(channel).filter(({ isEphemeral, text }) => !isEphemeral && text);
  const counted = (channel: ChannelRecord, words: string): number =>
    posted(channel).filter(({ text }) => text.includes(words)).length;
  const prompted = (channel: ChannelRecord): number =>
    posted(channel).filter(({ buttons }) => buttons.includes(texts.button.prompt)).length;
  const threadOf = ({ id }: ChannelRecord): ChannelRecord | undefined =>
    [...stage.discord.world.channels.values()].find((one) => one.thread && one.parentId === id);
  const until = (probe: () => boolean, what: string) =>
    stage.discord.until(() => probe() || undefined, what);
  /** Whoever waits for a reply of a bot that is killed waits in vain. */
  const run = (name: string, channel: ChannelRecord) =>
    void stage.ana.runCommand(name, {}, channel).catch(() => undefined);

  it('says each thing once all the same: at its opening, a part, and its end', async () => {
    const { guild, discord } = stage;
    const channels = ['one', 'two', 'three'].map((name) => guild.createChannel(name));
    const [one, two, three] = channels;
    if (!one || !two || !three) throw new Error('Expected three channels');

    // Announced; the thread made; its first message posted: and nothing of it noted.
    cut(messagesOf(one), true);
    run('study start', one);
    cut(new RegExp(`/channels/${two.id}/threads$`, 'u'), true);
    run('study start', two);
    await until(() => threadOf(two) !== undefined, 'the second thread');
    run('study start', three);
    const third = await discord.until(() => threadOf(three), 'the third thread');
    cut(messagesOf(third), true);
    await kill();

    const threads = await discord.until(() => {
      const found = channels.map(threadOf);
      const isOpen = found.every((it) => it && counted(it, texts.openingLead) > 0);
      return isOpen ? found.flatMap((it) => it ?? []) : undefined;
    }, 'three openings');
    await until(
      () =>
        channels.every((it) => posted(it).some(({ text }) => text.includes('You are reading now'))),
      'three announcements',
    );
    for (const channel of channels) expect(posted(channel)).toHaveLength(1);
    for (const thread of threads) expect(counted(thread, texts.openingLead)).toBe(1);

    // A part: the reply with its prompts not given; its passage not sent; sent, not noted.
    const [first = two, second = two] = threads;
    cut(/\/callback$/u, false);
    run('study next', third);
    await until(() => discord.faults.remaining() === 0, 'a reply that is lost');
    cut(messagesOf(first), false);
    run('study next', one);
    cut(messagesOf(second), true);
    run('study next', two);
    await kill();
    await until(() => threads.every((it) => prompted(it) === 1), 'three parts');
    for (const thread of threads) {
      expect(counted(thread, texts.part(1, 4, ''))).toBe(1);
      expect(posted(thread)).toHaveLength(3);
    }

    // A prompt given, not noted; the recap not sent; sent, not noted.
    cut(/\/callback$/u, true);
    run('study prompt', third);
    await until(() => discord.faults.remaining() === 0, 'a reply that is not noted');
    cut(messagesOf(first), false);
    run('study end', one);
    cut(messagesOf(second), true);
    run('study end', two);
    await kill();
    await until(() => [first, second].every((it) => counted(it, texts.recap) === 1), 'two recaps');
    expect(prompted(third)).toBe(2);
    expect(posted(third)).toHaveLength(4);
    expect(channels.map((it) => posted(it).length)).toEqual([1, 1, 1]);
    await until(
      () => [one, two].every((it) => counted(it, texts.over.ended) === 1),
      'two announcements brought up to date',
    );
    expect(posted(first)).toHaveLength(4);
    expect(posted(second)).toHaveLength(4);
    expect(discord.problems).toEqual([]);
  });
});
