import { type Client, PermissionFlagsBits as Flag, GatewayIntentBits, Routes } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BOT_PERMISSIONS, type Guild } from './driver/guild.js';
import { logInClient } from './log-in-client.js';
import { type DiscordServer, startDiscordServer } from './start-discord-server.js';
import { eventStatus } from './world/events.js';

const HOUR_MS = 3_600_000;

describe('scheduled events of the stand-in', () => {
  let discord: DiscordServer;
  let client: Client<true>;
  let guild: Guild;

  beforeAll(async () => {
    discord = await startDiscordServer();
    client = await logInClient(discord, [GatewayIntentBits.Guilds]);
  });

  beforeEach(() => {
    guild = discord.createGuild('Reading circle');
    guild.grantBot(BOT_PERMISSIONS | Flag.CreateEvents);
  });

  afterAll(async () => {
    await client.destroy();
    await discord.close();
  });

  const inHours = (hours: number) =>
    new Date(discord.world.clock.now() + hours * HOUR_MS).toISOString();
  const add = (change: object = {}) =>
    client.rest.post(Routes.guildScheduledEvents(guild.id), {
      body: {
        name: 'Reading',
        privacy_level: 2,
        entity_type: 3,
        entity_metadata: { location: 'here' },
        scheduled_start_time: inHours(1),
        scheduled_end_time: inHours(2),
        ...change,
      },
    });
  const change = (body: object) =>
    client.rest.patch(Routes.guildScheduledEvent(guild.id, guild.events()[0]?.id ?? ''), { body });

  it.each([
    ['in the past', { scheduled_start_time: '2020-01-01T10:00:00.000Z' }],
    ['without an end', { scheduled_end_time: undefined }],
    ['that end before they start', { scheduled_end_time: '2020-01-01T10:00:00.000Z' }],
    ['without a place', { entity_metadata: undefined }],
    ['with a long name', { name: 'x'.repeat(101) }],
    ['with a long place', { entity_metadata: { location: 'x'.repeat(101) } }],
    ['with a long description', { description: 'x'.repeat(1001) }],
  ])('are refused %s', async (_, wrong) => {
    await expect(add(wrong)).rejects.toMatchObject({ status: 400, code: 50035 });
  });

  it('take Create Events, also to change those of the bot', async () => {
    await add();
    guild.grantBot(BOT_PERMISSIONS);

    await expect(add()).rejects.toMatchObject({ code: 50013 });
    await expect(change({ status: eventStatus.canceled })).rejects.toMatchObject({ code: 50013 });
    guild.grantBot(BOT_PERMISSIONS | Flag.CreateEvents);
    await change({ status: eventStatus.canceled });
    expect(guild.events()[0]?.status).toBe(eventStatus.canceled);
  });

  it('go from scheduled to active to completed, and no other way', async () => {
    await add();

    await expect(change({ status: eventStatus.completed })).rejects.toMatchObject({ status: 400 });
    await change({ status: eventStatus.active });
    await expect(change({ status: eventStatus.canceled })).rejects.toMatchObject({ status: 400 });
    await change({ status: eventStatus.completed });
    await expect(change({ name: 'Again' })).rejects.toMatchObject({ code: 180000 });
  });

  it('begin and end by themselves at their times', async () => {
    await add();

    discord.advanceClock(HOUR_MS);
    expect(guild.events()[0]?.status).toBe(eventStatus.active);
    discord.advanceClock(HOUR_MS);
    expect(guild.events()[0]?.status).toBe(eventStatus.completed);
  });
});
