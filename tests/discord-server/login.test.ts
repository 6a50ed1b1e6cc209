import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logInClient } from './log-in-client.js';
import { type DiscordServer, startDiscordServer } from './start-discord-server.js';

describe('logging in to the stand-in', () => {
  let discord: DiscordServer;
  let client: Client | undefined;

  beforeEach(async () => {
    discord = await startDiscordServer({ heartbeatIntervalMs: 200 });
  });

  afterEach(async () => {
    await client?.destroy();
    await discord.close();
  });

  it('makes discord.js ready, with its servers and channels', async () => {
    const guild = discord.createGuild('Reading circle');
    guild.createChannel('questions');

    client = await logInClient(discord, [GatewayIntentBits.Guilds]);

    expect(client.user?.username).toBe('footnote');
    const names = client.guilds.cache.get(guild.id)?.channels.cache.map((channel) => channel.name);
    expect(names).toEqual(['general', 'questions']);
    expect(discord.problems).toEqual([]);
  });

  it('refuses a bad token at the HTTP API and at the gateway', async () => {
    client = new Client({ intents: [], rest: { api: discord.apiUrl } });

    await expect(client.login('bad.token.here')).rejects.toThrow(/invalid token/iu);
  });

  it('refuses a privileged intent that is not switched on', async () => {
    const intents = [GatewayIntentBits.MessageContent];

    await expect(logInClient(discord, intents)).rejects.toThrow(/disallowed intents/u);

    expect(discord.gateway.closeCodes).toEqual([4014]);
  });

  it('takes a privileged intent that is switched on', async () => {
    const other = await startDiscordServer({ privilegedIntents: GatewayIntentBits.MessageContent });

    client = await logInClient(other, [GatewayIntentBits.MessageContent]);

    expect(other.gateway.logins.map((login) => login.intents)).toEqual([
      GatewayIntentBits.MessageContent,
    ]);
    await client.destroy();
    await other.close();
  });

  it('tells of a server that is joined or left later', async () => {
    client = await logInClient(discord, [GatewayIntentBits.Guilds]);

    const joined = new Promise((resolve) => client?.once(Events.GuildCreate, resolve));
    const guild = discord.createGuild('New here');
    await joined;
    const left = new Promise((resolve) => client?.once(Events.GuildDelete, resolve));
    guild.removeBot();
    await left;

    expect(client.guilds.cache.size).toBe(0);
  });

  it.each([
    ['a dropped connection', (server: DiscordServer) => server.gateway.dropConnections(), true],
    ['a call to reconnect', (server: DiscordServer) => server.gateway.askToReconnect(), true],
    [
      'missing acknowledgements',
      (server: DiscordServer) => server.gateway.ignoreHeartbeats(3),
      true,
    ],
    [
      'an invalid session',
      (server: DiscordServer) => server.gateway.invalidateSessions(false),
      false,
    ],
    ['a resumable one', (server: DiscordServer) => server.gateway.invalidateSessions(true), true],
  ])('lets discord.js come back after %s', async (_fault, break_, isResumed) => {
    const guild = discord.createGuild('Reading circle');
    const ana = guild.createMember('Ana');
    client = await logInClient(discord, [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
    ]);
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message.content));

    break_(discord);
    await discord.until(() => discord.gateway.logins[1], 'the second login', 15_000);
    ana.say(guild.general, `${discord.botMention} are you there?`);
    await expect.poll(() => heard).toHaveLength(1);

    expect(discord.gateway.logins[1]?.isResume).toBe(isResumed);
  });

  it('replays what a resumed session has missed', async () => {
    const guild = discord.createGuild('Reading circle');
    const ana = guild.createMember('Ana');
    client = await logInClient(discord, [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
    ]);
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message.content));

    discord.gateway.dropConnections();
    ana.say(guild.general, `${discord.botMention} while you were away`);
    await expect.poll(() => heard, { timeout: 15_000 }).toHaveLength(1);

    expect(heard[0]).toContain('while you were away');
  });
});
