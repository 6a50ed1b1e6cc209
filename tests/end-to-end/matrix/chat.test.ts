import { PermissionFlagsBits as Flag, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Texts } from '../../../src/discord/texts/texts.js';
import type { Guild } from '../../discord-server/driver/guild.js';
import type { Person } from '../../discord-server/driver/person.js';
import type { SeenMessage } from '../../discord-server/driver/seen-message.js';
import type { ChannelRecord } from '../../discord-server/world/world.js';
import { ARTICLE, articleText, quotesIn } from '../article-text.js';
import { openStage, type Stage } from '../open-stage.js';
import { aFewAtOnce } from './a-few-at-once.js';
import { languages } from './cast.js';

const QUESTION = 'What share of leading enterprises innovate partner relationships?';
const ANSWER = '60% of leading enterprises';
const OTHER = 'What should enterprises with expertise in generic technologies do?';
const OTHER_ANSWER = 'generic technolog';
const UNKNOWN = '斑马在南极怎么冬眠？';

const places = ['channel', 'thread', 'forum post'] as const;
const roles = ['member', 'moderator', 'stranger'] as const;

/** A server in one language, where the article is limited to all but strangers. */
interface Circle {
  readonly guild: Guild;
  readonly texts: Texts;
  readonly locale: string;
  readonly mod: Person;
  person(role: (typeof roles)[number]): Person;
  room(place: (typeof places)[number], person: Person): ChannelRecord;
}

/** What nobody asks the bot with, in a channel that is not set to every question. */
const notAsked: readonly (readonly [string, (bot: string, other: Person) => string])[] = [
  ['a question to nobody', () => QUESTION],
  ['a question to somebody else', (_bot, other) => `${other.mention} ${QUESTION}`],
  ['a mention for somebody else first', (bot, other) => `${other.mention} ask ${bot} about it`],
  ['a quoted line', (bot) => `> ${bot} ${QUESTION}`],
  ['a block of code', (bot) => `\`\`\`\n${bot} ${QUESTION}\n\`\`\``],
];

const MESSAGE_CONTENT = {
  discord: { privilegedIntents: GatewayIntentBits.MessageContent },
  env: { MESSAGE_CONTENT_INTENT: 'on' },
};

describe.each([
  { name: 'without the Message Content intent', isAgain: false, intent: false },
  { name: 'without it, after a restart', isAgain: true, intent: false },
  { name: 'with the Message Content intent', isAgain: false, intent: true },
])('every form of chat, $name', ({ isAgain, intent }) => {
  let stage: Stage;
  let circles: readonly Circle[];

  beforeAll(async () => {
    stage = await openStage(intent ? MESSAGE_CONTENT : {});
    circles = await Promise.all(languages.map((language) => found(stage, language)));
    if (isAgain) await stage.restart();
  });

  afterAll(async () => {
    await stage.close();
  });

  /** Tries something in each server and place, and by each person. */
  async function everywhere(
    act: (tried: {
      readonly circle: Circle;
      readonly person: Person;
      readonly channel: ChannelRecord;
      readonly where: string;
      readonly role: (typeof roles)[number];
    }) => Promise<void>,
  ): Promise<void> {
    const all = circles.flatMap((circle) =>
      places.flatMap((place) => roles.map((role) => ({ circle, place, role }))),
    );
    await aFewAtOnce(all, ({ circle, place, role }) => {
      const person = circle.person(role);
      const where = `${role}, ${place}, ${circle.locale}`;
      return act({ circle, person, role, where, channel: circle.room(place, person) });
    });
  }

  const answerTo = (asked: SeenMessage, channel: ChannelRecord): Promise<SeenMessage> =>
    stage.discord.until(
      () => stage.discord.botMessages(channel).find(({ repliesTo }) => repliesTo === asked.id),
      `an answer to "${asked.text}"`,
    );

  it('answers a mention, and nothing else', async () => {
    await everywhere(async ({ circle, person, channel, where, role }) => {
      const bot = stage.discord.botMention;
      for (const [, write] of notAsked) person.say(channel, write(bot, circle.mod));
      const answer = await answerTo(person.say(channel, `${bot} ${QUESTION}`), channel);

      // What happens in a channel is done in turn: nothing else is to come.
      expect(stage.discord.botMessages(channel).length, where).toBe(1);
      expectAnswer(answer, ANSWER, { role, texts: circle.texts, where });
      expect(answer.buttons, where).not.toContain(otherTexts(circle).button.delete);
    });
  });

  it('answers a reply that pings it, and goes on from there', async () => {
    await everywhere(async ({ circle, person, channel, where, role }) => {
      const bot = stage.discord.botMention;
      const first = await answerTo(person.say(channel, `${bot} ${QUESTION}`), channel);
      const answer = await answerTo(person.say(channel, OTHER, { replyTo: first }), channel);

      expectAnswer(answer, OTHER_ANSWER, { role, texts: circle.texts, where });
    });
  });

  it('follows an edit of the question, and goes with it', async () => {
    await everywhere(async ({ circle, person, channel, where, role }) => {
      const bot = stage.discord.botMention;
      const asked = person.say(channel, `${bot} ${QUESTION}`);
      const answer = await answerTo(asked, channel);
      if (role !== 'stranger') {
        person.edit(asked, `${bot} ${OTHER}`);
        await stage.discord.until(
          () => (answer.text.includes(OTHER_ANSWER) ? true : undefined),
          `the answer to follow the edit: ${where}`,
        );
      }
      expectAnswer(answer, OTHER_ANSWER, { role, texts: circle.texts, where });
      person.delete(asked);
      await stage.discord.until(
        () => (answer.isDeleted ? true : undefined),
        `the answer to go with its question: ${where}`,
      );
    });
  });

  it('is deleted by the asker and by moderators, and by nobody else', async () => {
    await everywhere(async ({ circle, person, channel, where, role }) => {
      if (role === 'stranger') return;
      const { button } = circle.texts;
      const bot = stage.discord.botMention;
      const answer = await answerTo(person.say(channel, `${bot} ${QUESTION}`), channel);

      const refused = await circle.person('member').clickButton(answer, button.delete);
      const isThere = !answer.isDeleted;
      await (role === 'member' ? person : circle.mod).clickButton(answer, button.delete);

      expect(refused.messages.at(-1)?.isEphemeral, where).toBe(true);
      expect([isThere, answer.isDeleted], where).toEqual([true, true]);
    });
  });

  it('answers direct messages, in the language of the question', async () => {
    const ana = stage.discord.createStranger('Ana');
    const dai = stage.discord.createStranger('Dai', { locale: 'zh-CN' });

    const answer = await answerTo(ana.directMessage(QUESTION), ana.directMessages);
    const other = await answerTo(dai.directMessage(UNKNOWN), dai.directMessages);

    expectAnswer(answer, ANSWER, { role: 'member', texts: languages[0].texts, where: 'DM' });
    expect(other.text).toContain(languages[1].texts.abstained.notCovered);
  });

  it('says once that it cannot read a reply to a command, or answers it', async () => {
    for (const circle of circles) {
      const person = circle.person('member');
      const channel = circle.room('channel', person);
      const { message } = await person.runCommand('ask', { question: QUESTION }, channel);
      const reply = person.say(channel, OTHER, { replyTo: message });
      const answer = await answerTo(reply, channel);

      expect(answer.text).toContain(intent ? OTHER_ANSWER : circle.texts.chat.cannotRead);
    }
  });

  it.skipIf(!intent)('answers every question where that is set, when it is sure', async () => {
    await everywhere(async ({ circle, person, channel, where, role }) => {
      if (role === 'stranger') return;
      const parent = channel.thread?.ownerId ? channel.parentId : channel.id;
      const set = stage.discord.world.channels.get(parent ?? channel.id) ?? channel;
      await circle.mod.runCommand('settings channel', { channel: set, answers: 'every-question' });

      person.say(channel, 'I liked the second section.');
      person.say(channel, 'Who won the football match between Brazil and Chile?');
      person.say(channel, `${circle.mod.mention} ${QUESTION}`);
      const answer = await answerTo(person.say(channel, QUESTION), channel);

      expect(stage.discord.botMessages(channel).length, where).toBe(1);
      expectAnswer(answer, ANSWER, { role, texts: circle.texts, where });
    });
  });

  it.skipIf(!intent)('goes on in the thread of its answer, and lets others talk', async () => {
    for (const circle of circles) {
      const { discord } = stage;
      const person = circle.person('member');
      const channel = circle.room('channel', person);
      await circle.mod.runCommand('settings channel', { channel, replies: 'thread' });
      person.say(channel, `${discord.botMention} ${QUESTION}`);
      const thread = await discord.until(
        () => [...discord.world.channels.values()].find(({ parentId }) => parentId === channel.id),
        'a thread',
      );
      await discord.until(
        () => discord.botMessages(thread).find(({ text }) => text.includes(ANSWER)),
        'the answer in the thread',
      );
      person.say(thread, `${circle.mod.mention} what is your view of section 2?`);
      const answer = await answerTo(person.say(thread, OTHER), thread);

      expect(answer.text).toContain(OTHER_ANSWER);
      expect(discord.botMessages(thread).filter(({ text }) => text !== '').length).toBe(2);
    }
  });

  it.skipIf(!intent)('lets people talk in the thread of a passage', async () => {
    for (const { person: join, texts, room } of circles) {
      const { discord } = stage;
      const person = join('member');
      const channel = room('channel', person);
      const { message } = await person.runCommand('ask', { question: QUESTION }, channel);
      const told = await person.clickButton(message, texts.button.discuss);
      const [, id = ''] = /<#(\d+)>/u.exec(told.messages.at(-1)?.text ?? '') ?? [];
      const thread = discord.world.channels.get(id);
      if (!thread) throw new Error('There is no thread.');
      const before = discord.botMessages(thread).length;

      person.say(thread, 'I think that this is too optimistic.');
      person.say(thread, 'Where is the evidence from football clubs?');
      await answerTo(person.say(thread, `${discord.botMention} ${OTHER}`), thread);

      expect(discord.botMessages(thread).length).toBe(before + 1);
    }
  });

  it('tells one who asks without end when it goes on, once', async () => {
    for (const circle of circles) {
      const person = circle.person('member');
      const channel = circle.room('channel', person);
      const bot = stage.discord.botMention;
      // Commands count as messages do, and Discord itself slows down messages.
      await Promise.all(Array.from({ length: 60 }, () => person.runCommand('help')));
      const told = await answerTo(person.say(channel, `${bot} ${QUESTION}`), channel);
      person.say(channel, `${bot} ${OTHER}`);
      const next = circle.person('member');
      await answerTo(next.say(channel, `${bot} ${QUESTION}`), channel);

      expect(told.text).toContain(circle.texts.slow.person(1).slice(0, 6));
      expect(told.pings).toEqual({ everyone: false, userIds: [], roleIds: [] });
      expect(stage.discord.botMessages(channel).length).toBe(2);
    }
  });

  it('sends nothing that Discord would refuse', () => {
    expect(stage.discord.problems).toEqual([]);
  });
});

async function found(
  { discord }: Stage,
  { locale, texts }: (typeof languages)[number],
): Promise<Circle> {
  const guild = discord.createGuild(`Circle ${locale}`, { locale });
  const moderators = guild.createRole('Moderators', Flag.ManageMessages | Flag.ManageGuild);
  const readers = guild.createRole('Readers');
  const forum = guild.createForum('questions');
  const held = { member: [readers], moderator: [readers, moderators], stranger: [] };
  let count = 0;
  const person = (role: (typeof roles)[number]): Person => {
    count += 1;
    return guild.createMember(`${role} ${count}`, { roles: held[role], locale });
  };
  const mod = person('moderator');
  await mod.runCommand('article limit', { article: ARTICLE, who: 'role', role: readers });
  return {
    guild,
    texts,
    locale,
    mod,
    person,
    room(place, owner) {
      if (place === 'channel') return guild.createChannel('room');
      if (place === 'thread') {
        return guild.createThread(guild.createChannel('around'), 'A thread', owner);
      }
      const post = guild.createPost(forum, 'A post', owner, 'I wonder.');
      const channel = discord.world.channels.get(post.channelId);
      if (!channel) throw new Error('The post is gone.');
      return channel;
    },
  };
}

function otherTexts({ texts }: Circle): Texts {
  return languages[0].texts === texts ? languages[1].texts : languages[0].texts;
}

function expectAnswer(
  { text, pings, isEphemeral }: SeenMessage,
  words: string,
  told: { readonly role: string; readonly texts: Texts; readonly where: string },
): void {
  const { role, texts, where } = told;
  expect(isEphemeral, where).toBe(false);
  expect(pings, where).toEqual({ everyone: false, userIds: [], roleIds: [] });
  if (role === 'stranger') {
    expect(text, where).toBe(texts.article.noneHere);
    return;
  }
  expect(text, where).toContain(words);
  for (const quote of quotesIn(text)) expect(articleText, where).toContain(quote);
}
