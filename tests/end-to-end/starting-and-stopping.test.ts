import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { PRIVILEGED_INTENTS } from '../discord-server/gateway/session.js';
import { type DiscordServer, startDiscordServer } from '../discord-server/start-discord-server.js';
import { type Footnote, startFootnote } from './start-footnote.js';

const LEAST_INVITE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles;

describe('starting and stopping Footnote', () => {
  const opened: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    for (const close of opened.splice(0).reverse()) await close();
  });

  const openDiscord = async (): Promise<DiscordServer> => {
    const discord = await startDiscordServer();
    opened.push(() => discord.close());
    return discord;
  };
  const start = async (env: Readonly<Record<string, string>>): Promise<Footnote> => {
    const footnote = await startFootnote(env);
    opened.push(() => footnote.stop());
    return footnote;
  };
  const envFor = (discord: DiscordServer) => ({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
  });
  const registrations = (discord: DiscordServer) =>
    discord.requests.filter(
      ({ method, path }) => method !== 'GET' && /\/commands(\/\d+)?$/u.test(path),
    ).length;

  it('registers its commands once, prints the least invite, and asks for no privileged intent', async () => {
    const discord = await openDiscord();
    discord.createGuild('Reading circle');

    const first = await start(envFor(discord));
    const line = await first.says(/on Discord/u);
    const names = discord.commands().map((command) => command.name);
    const before = registrations(discord);
    const exit = await first.stop('SIGTERM');
    const second = await start(envFor(discord));
    await second.says(/on Discord/u);

    expect(names).toEqual(
      expect.arrayContaining(['ask', 'search', 'outline', 'section', 'help', 'about']),
    );
    const invite = new URL(/https:\S+/u.exec(line)?.[0] ?? 'none:');
    expect(invite.searchParams.get('client_id')).toBe(discord.applicationId);
    const asked = BigInt(invite.searchParams.get('permissions') ?? -1);
    expect(asked & ~LEAST_INVITE).toBe(0n);
    expect(discord.gateway.logins.map(({ intents }) => intents & PRIVILEGED_INTENTS)).toEqual([
      0, 0,
    ]);
    expect(exit.code).toBe(0);
    expect(registrations(discord)).toBe(before);
    expect(before).toBeGreaterThan(0);
    expect(discord.problems).toEqual([]);
  });

  it('registers in one server at once when that server is named, and not again', async () => {
    const discord = await openDiscord();
    const guild = discord.createGuild('Reading circle');
    const env = { ...envFor(discord), DISCORD_GUILD_ID: guild.id };

    const first = await start(env);
    await first.says(/on Discord/u);
    const before = registrations(discord);
    await first.stop();
    const second = await start(env);
    await second.says(/on Discord/u);

    expect(discord.commands(guild).map((command) => command.name)).toContain('ask');
    expect(discord.commands()).toEqual([]);
    expect(registrations(discord)).toBe(before);
    expect(discord.problems).toEqual([]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 soon after %s', async (signal) => {
    const discord = await openDiscord();
    const footnote = await start(envFor(discord));
    await footnote.says(/on Discord/u);

    const exit = await footnote.stop(signal);

    expect(exit.code).toBe(0);
    expect(exit.afterMs).toBeLessThan(3_000);
    expect(footnote.stderr()).toBe('');
  });

  it('says in one line that the token is bad, and what to do', async () => {
    const discord = await openDiscord();

    const footnote = await start({ ...envFor(discord), DISCORD_TOKEN: 'not.the.token' });
    const exit = await footnote.exited;

    expect(exit.code).toBe(1);
    expect(footnote.stderr().trim().split('\n')).toHaveLength(1);
    expect(footnote.stderr()).toMatch(/token/iu);
    expect(footnote.stderr()).not.toContain('not.the.token');
    expect(footnote.stderr()).not.toMatch(/\n\s+at /u);
  });

  it('says in one line that Discord cannot be reached, and where it looked', async () => {
    const env = { DISCORD_TOKEN: 'some.token.here', DISCORD_API_URL: 'http://127.0.0.1:9/api' };

    const footnote = await start(env);
    const exit = await footnote.exited;

    expect(exit.code).toBe(1);
    expect(exit.afterMs).toBeLessThan(20_000);
    expect(footnote.stderr().trim().split('\n')).toHaveLength(1);
    expect(footnote.stderr()).toMatch(/reach/iu);
    expect(footnote.stderr()).toContain('127.0.0.1:9');
    expect(footnote.stderr()).not.toMatch(/\n\s+at /u);
  });

  it('says which intent is missing in the developer portal when one was asked for', async () => {
    const discord = await openDiscord();

    const footnote = await start({ ...envFor(discord), MESSAGE_CONTENT_INTENT: 'on' });
    const exit = await footnote.exited;

    expect(exit.code).toBe(1);
    expect(footnote.stderr().trim().split('\n')).toHaveLength(1);
    expect(footnote.stderr()).toMatch(/Message Content/iu);
  });
});
