import { PermissionFlagsBits as Flag } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/texts/en.js';
import { BOT_PERMISSIONS } from '../../discord-server/driver/guild.js';
import type { Problem } from '../../discord-server/http/request-log.js';
import { eventStatus } from '../../discord-server/world/events.js';
import { openStudyStage, type StudyStage } from './open-study-stage.js';

const { study: texts } = english;
const ARTICLE = 'tests/quality/articles/leave-policy.md';
const MONDAY = Date.UTC(2030, 9, 21, 10);
const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;

describe("a study session among the server's events", () => {
  let stage: StudyStage;
  /** Refusals that a test has looked at. */
  const known: Problem[] = [];

  afterEach(async () => {
    expect(stage.discord.problems).toEqual(known.splice(0));
    expect(stage.told).toEqual([]);
    await stage.close();
  });

  const open = async (may: bigint): Promise<StudyStage> => {
    stage = await openStudyStage({ articles: [ARTICLE], at: MONDAY });
    stage.guild.grantBot(BOT_PERMISSIONS | may);
    return stage;
  };
  const shown = () => stage.guild.events().map(({ startsAt, status }) => ({ startsAt, status }));

  it('stands there once, begins, ends, and comes again every week, across a change of clocks', async () => {
    const { guild, discord } = await open(Flag.CreateEvents);
    const ana = guild.createMember('Ana');
    await ana.runCommand('study start', {
      when: 'today 18:30',
      every: 'week',
      timezone: 'Europe/Berlin',
    });
    const first = Date.UTC(2030, 9, 21, 16, 30);
    // On the 27th of October the clocks of Berlin go back an hour.
    const second = first + WEEK_MS + 60 * MINUTE_MS;
    expect(shown()).toEqual([{ startsAt: first, status: eventStatus.scheduled }]);
    const [event] = guild.events();
    const announcement = await discord.nextMessage({ in: guild.general });
    expect(event?.name).toContain('Reading together');
    expect(event?.location).toBe(
      `https://discord.com/channels/${guild.id}/${guild.general.id}/${announcement.id}`,
    );
    expect(announcement.text).toContain(`https://discord.com/events/${guild.id}/${event?.id}`);

    await stage.restart();
    await stage.moveTo(first);

    expect(shown()).toEqual([
      { startsAt: first, status: eventStatus.active },
      { startsAt: second, status: eventStatus.scheduled },
    ]);
    const thread = [...discord.world.channels.values()].find((one) => one.thread);
    expect(event?.location).toBe(`https://discord.com/channels/${guild.id}/${thread?.id}`);

    await stage.moveTo(first + 50 * MINUTE_MS);
    await ana.runCommand('study end', {}, thread);
    expect(shown().map(({ status }) => status)).toEqual([
      eventStatus.completed,
      eventStatus.scheduled,
    ]);

    await ana.runCommand('study end', { series: true });
    expect(shown().map(({ status }) => status)).toEqual([
      eventStatus.completed,
      eventStatus.canceled,
    ]);
  });

  it('is not made twice where Discord took it and the bot did not hear so', async () => {
    const { guild, discord } = await open(Flag.CreateEvents);
    const ana = guild.createMember('Ana');
    discord.faults.inject(
      { method: 'POST', path: /scheduled-events$/u },
      { kind: 'closed while answering', isDone: true },
    );

    await ana.runCommand('study start', { when: 'in 2 hours' });
    expect(guild.events()).toHaveLength(1);
    expect(stage.told).toEqual(['Cannot keep the event of a study session']);
    await stage.restart();
    await stage.restart();

    expect(guild.events()).toHaveLength(1);
    const announcement = await discord.nextMessage({ in: guild.general });
    expect(announcement.text).toContain(`/${guild.events()[0]?.id}`);
    expect(stage.told.splice(0)).toHaveLength(1);
  });

  it('is left out without the permission, which those are told who can give it', async () => {
    const { guild } = await open(0n);
    const manager = guild.createRole('Manager', Flag.ManageGuild);
    const ana = guild.createMember('Ana');
    const mod = guild.createMember('Mod', { roles: [manager] });

    await ana.runCommand('study start', { when: 'in 2 hours' });

    expect(guild.events()).toEqual([]);
    expect((await ana.runCommand('study status')).text).not.toContain('Create Events');
    expect((await mod.runCommand('study status')).text).toContain('Create Events');
    guild.grantBot(BOT_PERMISSIONS | Flag.CreateEvents);
    await stage.restart();
    expect(guild.events()).toHaveLength(1);
    expect((await mod.runCommand('study status')).text).not.toContain('Create Events');
  });

  it.each(['called off', 'deleted'])('begins though its event was %s by hand', async (deed) => {
    const { guild, discord } = await open(Flag.CreateEvents);
    const ana = guild.createMember('Ana');
    await ana.runCommand('study start', { when: 'in 2 hours', every: 'week' });
    const [event] = guild.events();
    const first = event?.startsAt ?? 0;
    if (event && deed === 'called off') event.status = eventStatus.canceled;
    else guild.record.events.delete(event?.id ?? '');
    await ana.runCommand('about');

    await stage.moveTo(first);
    await stage.moveTo(first + MINUTE_MS);

    // That one is not made again; the next one is.
    const left = shown().filter(({ status }) => status !== eventStatus.canceled);
    expect(left).toEqual([{ startsAt: first + WEEK_MS, status: eventStatus.scheduled }]);
    const thread = [...discord.world.channels.values()].find((one) => one.thread);
    const { message } = await ana.runCommand('study end', {}, thread);
    expect(message.text).toContain(texts.outcome.ended);
    // To ask after one that is deleted is refused, and no more than that.
    const isKnown = ({ message: words }: Problem) =>
      words.includes('Unknown Guild Scheduled Event');
    expect(discord.problems.filter((one) => !isKnown(one))).toEqual([]);
    known.push(...discord.problems);
  });

  it('tells of one that was missed, and begins the next in time', async () => {
    const { guild, discord } = await open(Flag.CreateEvents);
    const ana = guild.createMember('Ana');
    await ana.runCommand('study start', { when: 'in 2 hours', every: 'week' });
    const [event] = guild.events();
    const first = event?.startsAt ?? 0;

    await stage.restart(first + WEEK_MS - 60 * MINUTE_MS);
    await stage.restart();

    expect(shown()).toEqual([
      { startsAt: first, status: eventStatus.completed },
      { startsAt: first + WEEK_MS, status: eventStatus.scheduled },
    ]);
    const reports = discord
      .botMessages(guild.general)
      .filter(({ text }) => text.includes('was not held'));
    expect(reports).toHaveLength(1);
    await stage.moveTo(first + WEEK_MS);
    const threads = [...discord.world.channels.values()].filter((one) => one.thread);
    expect(threads).toHaveLength(1);
  });
});
