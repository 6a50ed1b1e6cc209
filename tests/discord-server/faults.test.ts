import { type Client, GatewayIntentBits, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Guild } from './driver/guild.js';
import type { Fault } from './http/faults.js';
import { logInClient } from './log-in-client.js';
import { type DiscordServer, startDiscordServer } from './start-discord-server.js';

describe('faults of the stand-in', () => {
  let discord: DiscordServer;
  let client: Client<true>;
  let guild: Guild;

  beforeAll(async () => {
    discord = await startDiscordServer();
    guild = discord.createGuild('Reading circle');
    client = await logInClient(discord, [GatewayIntentBits.Guilds]);
  });

  afterAll(async () => {
    await client.destroy();
    await discord.close();
  });

  const post = (content: string) =>
    client.rest.post(Routes.channelMessages(guild.general.id), { body: { content } });
  const sent = (content: string) =>
    discord.botMessages(guild.general).filter((message) => message.text === content).length;

  it.each<[string, Fault]>([
    ['a rate limit', { kind: 'rate limited', retryAfterMs: 50 }],
    ['a global rate limit', { kind: 'rate limited', retryAfterMs: 50, isGlobal: true }],
    ['an internal error', { kind: 'status', status: 500 }],
    ['a bad gateway', { kind: 'status', status: 502 }],
    ['a slow answer', { kind: 'slow', delayMs: 100 }],
  ])('let discord.js send after %s', async (name, fault) => {
    discord.faults.inject({ method: 'POST', path: /\/messages$/u }, fault);

    await post(name);

    expect(sent(name)).toBe(1);
    expect(discord.faults.remaining()).toBe(0);
  });

  it('close a connection while answering, with the deed done or not', async () => {
    const target = { method: 'POST', path: /\/messages$/u };

    discord.faults.inject(target, { kind: 'closed while answering', isDone: false });
    await expect(post('lost')).rejects.toThrow();
    discord.faults.inject(target, { kind: 'closed while answering', isDone: true });
    await expect(post('there')).rejects.toThrow();

    expect([sent('lost'), sent('there')]).toEqual([0, 1]);
  });

  it('do not double a message that is sent again with its nonce enforced', async () => {
    const target = { method: 'POST', path: /\/messages$/u };
    const body = { content: 'once', nonce: '7', enforce_nonce: true };
    const send = () => client.rest.post(Routes.channelMessages(guild.general.id), { body });

    discord.faults.inject(target, { kind: 'closed while answering', isDone: true });
    await expect(send()).rejects.toThrow();
    await send();

    expect(sent('once')).toBe(1);
  });

  it('leave requests alone that do not match', async () => {
    discord.faults.inject({ method: 'DELETE' }, { kind: 'status', status: 500 });

    await post('untouched');

    expect(sent('untouched')).toBe(1);
    expect(discord.faults.remaining()).toBe(1);
  });
});
