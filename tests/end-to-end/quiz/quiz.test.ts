import { PermissionFlagsBits as Flag } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/texts/en.js';
import { chinese } from '../../../src/discord/texts/zh-CN.js';
import type { Person } from '../../discord-server/driver/person.js';
import type { Problem } from '../../discord-server/http/request-log.js';
import { openStudyStage, type StudyStage } from '../study/open-study-stage.js';

const MILLS = 'tests/discord/quiz/mills.md';
const MOFANG = 'tests/discord/quiz/mofang.md';
const MORNING = Date.UTC(2030, 9, 21, 10);
const { quiz: texts } = english;
const together = { mode: 'together', count: 2 };

describe('a quiz on Discord', () => {
  let stage: StudyStage;
  let now = MORNING;
  /** Refusals that a test has looked at. */
  let known: Problem[] = [];

  afterEach(async () => {
    expect(stage.discord.problems).toEqual(known);
    known = [];
    expect(stage.told).toEqual([]);
    await stage.close();
  });

  const open = async (articles: readonly string[] = [MILLS], discord = {}) => {
    now = MORNING;
    stage = await openStudyStage({ articles, at: MORNING, discord });
    return stage;
  };
  /** Lets seconds pass on every clock. */
  const pass = async (seconds: number) => {
    now = stage.discord.world.clock.now() + seconds * 1000;
    await stage.moveTo(now);
  };
  const posted = (channel = stage.guild.general) =>
    stage.discord.botMessages(channel).filter(({ isEphemeral }) => !isEphemeral);
  const lastPosted = (channel = stage.guild.general) => {
    const found = posted(channel).at(-1);
    if (!found) throw new Error('Expected a message of the bot');
    return found;
  };
  const told = async (whose: Person, label: string) => {
    const { messages } = await whose.clickButton(lastPosted(), label);
    const [message] = messages.slice(-1);
    return message;
  };

  it('loses none of two hundred people who click within a second, and counts each once', async () => {
    // So many clicks, the stand-in and the bot share one process, maybe on a busy machine.
    const { guild } = await open([MILLS], { firstResponseMs: 60_000 });
    const crowd = Array.from({ length: 200 }, (_, at) => guild.createMember(`Player ${at}`));
    const [host] = crowd;
    await host?.runCommand('quiz start', { mode: 'together', count: 1 });
    const card = lastPosted();
    const [option = '', other = ''] = card.buttons;

    const replies = await Promise.all(
      crowd.flatMap((person, at) => {
        const label = at % 2 ? option : other;
        return at < 40
          ? [person.clickButton(card, label), person.clickButton(card, label)]
          : [person.clickButton(card, label)];
      }),
    );

    const words = replies.map(({ messages }) => messages.at(-1)?.text ?? '');
    expect(words.filter((text) => text.startsWith('Noted'))).toHaveLength(200);
    expect(words.filter((text) => text === texts.alreadyAnswered)).toHaveLength(40);
    await pass(31);
    expect(card.text).toMatch(/(?:100|0) of 200 had it/u);
    await pass(9);
    const scores = lastPosted().text;
    expect(scores).toContain(texts.over.played);
    expect(scores.match(/<@\d+>/gu)).toHaveLength(15);
    expect(scores).toContain('185');
    expect(lastPosted().pings.userIds).toEqual([]);
  });

  it('goes on after a restart in the middle of a round, with the same message and buttons', async () => {
    const { guild } = await open();
    const [ana, ben] = [guild.createMember('Ana'), guild.createMember('Ben')];
    await ana.runCommand('quiz start', together);
    const card = lastPosted();
    const [option = ''] = card.buttons;
    await ana.clickButton(card, option);

    await stage.restart(stage.discord.world.clock.now() + 5000);
    expect((await told(ana, option))?.text).toBe(texts.alreadyAnswered);
    expect((await told(ben, option))?.text).toContain('Noted');
    await stage.restart(stage.discord.world.clock.now() + 60_000);

    expect(card.text).toMatch(/[02] of 2 had it/u);
    expect(card.buttons).toContain(texts.button.next);
    await pass(9);
    expect(posted()).toHaveLength(2);
    expect(lastPosted().text).toContain(texts.card(2, 2));
    await stage.restart(stage.discord.world.clock.now() + 10 * 60_000);
    expect(lastPosted().text).toContain(texts.over.lapsed);
    expect(posted()).toHaveLength(3);
  });

  it('stops without the permission to post, and goes on with it', async () => {
    const { guild } = await open();
    const ana = guild.createMember('Ana');
    guild.denyBot(guild.general, Flag.SendMessages);
    const refused = await ana.runCommand('quiz start', together);
    expect(refused.message.text).toContain('Send Messages');
    guild.denyBot(guild.general, 0n);
    await ana.runCommand('quiz start', together);
    const card = lastPosted();
    await ana.clickButton(card, texts.button.skip);
    guild.denyBot(guild.general, Flag.SendMessages);
    // By the time that it answers, the bot has heard of what it lost.
    await ana.runCommand('about');
    await pass(9);

    const { message } = await ana.runCommand('quiz start', together);
    expect(message.text).toBe(texts.hindrance['missing-permission']);
    guild.denyBot(guild.general, 0n);
    await ana.clickButton(message, texts.button.resume);

    expect(lastPosted().text).toContain(texts.card(2, 2));
    await ana.clickButton(lastPosted(), texts.button.end);
    expect(lastPosted().text).toContain(texts.over.ended);
  });

  it('goes with a deleted thread, and posts anew what was deleted', async () => {
    const { guild, discord } = await open();
    const ana = guild.createMember('Ana');
    const thread = guild.createThread(guild.general, 'A thread', ana);
    await ana.runCommand('quiz start', together, thread);
    await ana.runCommand('quiz start', together);
    const card = lastPosted();
    card.record.isDeleted = true;
    guild.deleteChannel(thread);
    await pass(31);
    // The bot learns of a deleted message only by trying to edit it.
    const isUnknown = ({ message }: Problem) => /Unknown (?:Message|Channel)/u.test(message);
    expect(discord.problems.filter((one) => !isUnknown(one))).toEqual([]);
    known.push(...discord.problems);

    expect(lastPosted().text).toContain(texts.rightOf(0, 0));
    expect(lastPosted().id).not.toBe(card.id);
    const scores = await ana.runCommand('quiz scores');
    expect(scores.message.text).toContain(texts.standing);
  });

  it('sums up the quizzes of a study session, without whom nothing is kept about', async () => {
    const { guild, discord } = await open();
    const [ana, ben, chloe] = ['Ana', 'Ben', 'Chloé'].map((name) => guild.createMember(name));
    if (!ana || !ben || !chloe) throw new Error('Expected three members');
    await chloe.runCommand('privacy opt-out');
    await ana.runCommand('study start');
    await stage.moveTo(stage.discord.world.clock.now() + 1000);
    const thread = [...discord.world.channels.values()].find((one) => one.thread);
    if (!thread) throw new Error('Expected the thread of the session');
    const play = async () => {
      await ana.runCommand('quiz start', { mode: 'together', count: 1 }, thread);
      const card = lastPosted(thread);
      const [option = ''] = card.buttons;
      for (const person of [ana, ben, chloe]) await person.clickButton(card, option);
      await pass(31);
      await pass(9);
      return { isRight: /[12] of 2 had it/u.test(card.text), text: lastPosted(thread).text };
    };

    const first = await play();
    const second = await play();

    const right = [first, second].filter(({ isRight }) => isRight).length;
    const { message } = await ana.runCommand('quiz scores', {}, thread);
    const [, sum = ''] = message.text.split(texts.ofSession(2));
    for (const person of [ana, ben]) {
      expect(sum).toMatch(new RegExp(`<@${person.id}> ${right} of 2`, 'u'));
    }
    for (const text of [first.text, second.text, message.text]) {
      expect(text).toContain(ana.id);
      expect(text).not.toContain(chloe.id);
    }
    const elsewhere = await ana.runCommand('quiz scores');
    expect(elsewhere.message.text).toBe(texts.noScores);
  });

  it('is played alone, by buttons and typed, in direct messages too, and comes back', async () => {
    const { guild } = await open();
    const ana = guild.createMember('Ana');
    const dm = ana.directMessages;
    const { message } = await ana.runCommand('quiz start', { mode: 'alone', count: 1 }, dm);
    expect(message.text).toContain(texts.card(1, 1));
    const form = await ana.clickButton(message, texts.button.type);

    await ana.submitModal(form, { answer: 'something' });

    expect(message.text).toContain(texts.judged.wrong);
    expect(message.text).toContain('](<http://localhost:3000/read/mills');
    await ana.clickButton(message, texts.button.result);
    expect(message.text).toContain(texts.result(0, 1));
    await stage.restart(stage.discord.world.clock.now() + 3_600_000);
    const review = await ana.runCommand('quiz review', {}, dm);
    expect(review.message.text).toContain(texts.due(1));
    const elsewhere = await ana.runCommand('quiz start', together, dm);
    expect(elsewhere.message.text).toBe(texts.onlyAlone);
  });

  it('speaks Chinese', async () => {
    const { guild } = await open([MOFANG]);
    const ana = guild.createMember('Ana', { locale: 'zh-CN' });

    await ana.runCommand('quiz start', together);

    expect(lastPosted().text).toContain(chinese.quiz.card(1, 2));
    const [option = ''] = lastPosted().buttons;
    expect((await told(ana, option))?.text).toContain('已记下');
    await ana.clickButton(lastPosted(), chinese.quiz.button.skip);
    expect(lastPosted().text).toContain('山谷');
    expect(lastPosted().text).toMatch(/1 人回答，[01] 人答对/u);
  });
});
