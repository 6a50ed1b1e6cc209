import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/discord/texts/en.js';
import type { Person } from '../discord-server/driver/person.js';
import type { SeenMessage } from '../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../discord-server/world/world.js';
import { articleText, boldIn, quotesIn } from './article-text.js';
import { openStudyStage, type StudyStage } from './study/open-study-stage.js';

const LIST = 'what are the three bottlenecks?';
const SECOND = 'and the second one?';
const THIRD = 'and the third one?';
/** What is marked as the second and the third; nobody finds it without the list. */
const OF_SECOND = '“from something to excellence”';
const OF_THIRD = '“from excellence to strength”';
const MINUTE_MS = 60_000;

/** By a clock that the tests set. */
describe('a conversation in chat', () => {
  let stage: StudyStage;
  let count = 0;

  beforeAll(async () => {
    const articles = ['corpus/digital-technology-innovation.md'];
    // The stand-in and the bot share one process, maybe on a busy machine.
    const discord = { firstResponseMs: 60_000 };
    stage = await openStudyStage({ articles, at: Date.UTC(2026, 10, 25, 18), discord });
  });

  afterAll(async () => {
    expect(stage.discord.problems).toEqual([]);
    expect(stage.told).toEqual([]);
    await stage.close();
  });

  const name = (): string => {
    count += 1;
    return `number ${count}`;
  };
  const join = (): Person => stage.guild.createMember(name());
  const room = (): ChannelRecord => stage.guild.createChannel(name());
  const pass = (ms: number) => stage.moveTo(stage.discord.world.clock.now() + ms);
  const answerTo = (asked: SeenMessage, channel: ChannelRecord): Promise<SeenMessage> =>
    stage.discord.until(
      () => stage.discord.botMessages(channel).find(({ repliesTo }) => repliesTo === asked.id),
      `an answer to "${asked.text}"`,
    );
  /** Asks with a mention, or by a reply alone. */
  const ask = (
    person: Person,
    channel: ChannelRecord,
    words: string,
    replyTo?: SeenMessage,
  ): Promise<SeenMessage> => {
    const text = replyTo ? words : `${stage.discord.botMention} ${words}`;
    return answerTo(person.say(channel, text, replyTo && { replyTo }), channel);
  };
  const expectQuote = ({ text }: SeenMessage, words: string): void => {
    expect(boldIn(text)).toEqual([words]);
    expect(articleText).toContain(quotesIn(text)[0]);
  };

  it('goes on within a quarter of an hour of the last question, and not after it', async () => {
    const [ana, channel, other] = [join(), room(), room()];
    await ask(ana, channel, LIST);
    await ask(ana, other, LIST);

    await pass(15 * MINUTE_MS - 10_000);
    const inside = await ask(ana, channel, SECOND);
    await pass(20_000);
    const past = await ask(ana, other, SECOND);
    await pass(15 * MINUTE_MS - 30_000);
    const again = await ask(ana, channel, THIRD);

    expectQuote(inside, OF_SECOND);
    expect(boldIn(past.text)).not.toEqual([OF_SECOND]);
    expectQuote(again, OF_THIRD);
  });

  it('is each person’s own in a channel, and for all who take part in a thread', async () => {
    const [ana, ben, cleo] = [join(), join(), join()];
    const channel = room();
    const thread = stage.guild.createThread(channel, 'Bottlenecks', ana);
    for (const place of [channel, thread]) await ask(ana, place, LIST);

    const apart = await ask(ben, channel, SECOND);
    const second = await ask(ben, thread, SECOND);
    const third = await ask(cleo, thread, THIRD);
    const outside = await ask(cleo, channel, THIRD);

    expect(boldIn(apart.text)).not.toEqual([OF_SECOND]);
    expectQuote(second, OF_SECOND);
    expectQuote(third, OF_THIRD);
    expect(boldIn(outside.text)).not.toEqual([OF_THIRD]);
  });

  it('goes on along replies, whoever replies, hours later and after a restart', async () => {
    const [ana, ben, cleo] = [join(), join(), join()];
    const [channel, other] = [room(), room()];
    const list = await ask(ana, channel, LIST);
    const old = await ask(ana, other, LIST);

    const soon = await ask(ben, channel, SECOND, list);
    await pass(3 * 60 * MINUTE_MS);
    const late = await ask(cleo, other, SECOND, old);
    await stage.restart();
    const chained = await ask(ana, channel, THIRD, soon);

    expectQuote(soon, OF_SECOND);
    expectQuote(late, OF_SECOND);
    expectQuote(chained, OF_THIRD);
  });

  it('goes on from the answer to a command, for the one who asked and for who replies', async () => {
    const [ana, ben] = [join(), join()];
    const channel = room();
    const { message } = await ana.runCommand('ask', { question: LIST }, channel);

    const own = await ask(ana, channel, SECOND);
    const text = `${stage.discord.botMention} ${THIRD}`;
    const replied = await answerTo(ben.say(channel, text, { replyTo: message }), channel);

    expectQuote(own, OF_SECOND);
    expectQuote(replied, OF_THIRD);
  });

  it('is slowed down with one notice a minute, which goes away by itself', async () => {
    const [ana, ben, channel, other] = [join(), join(), room(), room()];
    await Promise.all(Array.from({ length: 60 }, () => ana.runCommand('help', {}, channel)));

    const told = await ask(ana, channel, LIST);
    for (const place of [channel, other]) ana.say(place, `${stage.discord.botMention} ${LIST}`);
    await ask(ben, other, LIST);
    const heard = stage.discord.botMessages(channel).filter(({ isEphemeral }) => !isEphemeral);
    await stage.discord.until(() => told.isDeleted || undefined, 'the notice to go');

    expect(told.text).toContain(english.slow.person(1).slice(0, 6));
    expect(told.pings).toEqual({ everyone: false, userIds: [], roleIds: [] });
    expect(heard.map(({ id }) => id)).toEqual([told.id]);
    expect(stage.discord.botMessages(other)).toHaveLength(1);
    await pass(MINUTE_MS);
    expect((await ask(ana, channel, SECOND)).text).not.toBe(told.text);
  });
});
