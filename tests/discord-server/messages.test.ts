import {
  type Client,
  Events,
  PermissionFlagsBits as Flag,
  GatewayIntentBits,
  MessageFlags,
  Routes,
  type SendableChannels,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Guild } from './driver/guild.js';
import type { Person } from './driver/person.js';
import { logInClient } from './log-in-client.js';
import { type DiscordServer, startDiscordServer } from './start-discord-server.js';
import type { ChannelRecord } from './world/world.js';

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

describe('messages of the stand-in', () => {
  let discord: DiscordServer;
  let client: Client<true>;
  let guild: Guild;
  let ana: Person;
  let heard: string[] = [];

  beforeAll(async () => {
    discord = await startDiscordServer();
    guild = discord.createGuild('Reading circle');
    ana = guild.createMember('Ana');
    client = await logInClient(discord, INTENTS);
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) heard.push(message.content);
    });
  });

  afterEach(() => {
    heard = [];
  });

  afterAll(async () => {
    await client.destroy();
    await discord.close();
  });

  const channel = async (record: ChannelRecord): Promise<SendableChannels> => {
    const found = await client.channels.fetch(record.id);
    if (!found?.isSendable()) throw new Error('Not a channel to send to.');
    return found;
  };

  it('hides the content of messages that are not for the bot', async () => {
    ana.say(guild.general, 'a secret');
    ana.say(guild.general, `${discord.botMention} a question`);
    await expect.poll(() => heard).toHaveLength(2);

    expect(heard).toEqual(['', `${discord.botMention} a question`]);
  });

  it('shows the content of direct messages', async () => {
    ana.directMessage('in private');

    await expect.poll(() => heard).toEqual(['in private']);
  });

  it('shows a reply that pings the bot, and hides one that does not', async () => {
    await (await channel(guild.general)).send('An answer.');
    const answer = await discord.nextMessage({ in: guild.general });

    ana.say(guild.general, 'pinging', { replyTo: answer });
    ana.say(guild.general, 'quiet', { replyTo: answer, isQuiet: true });
    await expect.poll(() => heard).toHaveLength(2);

    expect(heard).toEqual(['pinging', '']);
  });

  it('shows everything to a login with the Message Content intent', async () => {
    const other = await startDiscordServer({ privilegedIntents: GatewayIntentBits.MessageContent });
    const circle = other.createGuild('Circle');
    const reader = await logInClient(other, [...INTENTS, GatewayIntentBits.MessageContent]);
    const read: string[] = [];
    reader.on(Events.MessageCreate, (message) => read.push(message.content));

    circle.createMember('Ben').say(circle.general, 'open');
    await expect.poll(() => read).toEqual(['open']);

    await reader.destroy();
    await other.close();
  });

  it('tells nothing to a login that did not ask for messages', async () => {
    const other = await startDiscordServer();
    const circle = other.createGuild('Circle');
    const deaf = await logInClient(other, [GatewayIntentBits.Guilds]);
    const events: string[] = [];
    deaf.on(Events.Raw, (event: { readonly t: string }) => events.push(event.t));

    circle.createMember('Ben').say(circle.general, `${other.botMention} hello`);
    circle.createChannel('fence');
    await expect.poll(() => events).toContain('CHANNEL_CREATE');

    expect(events).not.toContain('MESSAGE_CREATE');
    await deaf.destroy();
    await other.close();
  });

  it.each([
    ['@everyone', undefined, { everyone: true }],
    ['@everyone', { parse: [] }, { everyone: false }],
    ['`@everyone`', undefined, { everyone: false }],
    ['hello <@ANA>', undefined, { userIds: ['ANA'] }],
    ['hello <@ANA>', { parse: [] }, { userIds: [] }],
    ['hello <@ANA>', { users: ['ANA'] }, { userIds: ['ANA'] }],
    ['<@&EVERYONE>', undefined, { roleIds: ['EVERYONE'] }],
  ])('knows whom "%s" pings with %j', async (text, allowed, expected) => {
    const named = <T>(value: T): T =>
      JSON.parse(
        (JSON.stringify(value) ?? 'null')
          .replaceAll('ANA', ana.id)
          .replaceAll('EVERYONE', guild.id),
      );
    guild.grantBot(Flag.Administrator);

    const body = { content: named(text), ...(allowed ? { allowed_mentions: named(allowed) } : {}) };
    await client.rest.post(Routes.channelMessages(guild.general.id), { body });

    expect(discord.botMessages(guild.general).at(-1)?.pings).toMatchObject(named(expected));
  });

  it('refuses what the bot has no permission for, as Discord does', async () => {
    guild.grantBot(0n);
    const mute = guild.createChannel('mute');
    const hidden = guild.createChannel('hidden');
    guild.denyBot(mute, Flag.SendMessages);
    guild.denyBot(hidden, Flag.ViewChannel);
    const post = (id: string) =>
      client.rest.post(Routes.channelMessages(id), { body: { content: 'x' } });

    await expect(post(mute.id)).rejects.toMatchObject({ status: 403, code: 50_013 });
    await expect(post(hidden.id)).rejects.toMatchObject({ status: 403, code: 50_001 });
  });

  it("refuses to edit others' messages", async () => {
    const message = ana.say(guild.general, 'mine');
    const route = Routes.channelMessage(guild.general.id, message.id);

    const edit = client.rest.patch(route, { body: { content: 'changed' } });

    await expect(edit).rejects.toMatchObject({ code: 50_005 });
  });

  it('opens a thread from a message once, and hears what is said in it', async () => {
    const message = ana.say(guild.general, `${discord.botMention} a thread, please`);
    const route = Routes.threads(guild.general.id, message.id);
    await client.rest.post(route, { body: { name: 'A thread' } });
    const thread = discord.world.channels.get(message.id);
    if (thread === undefined) throw new Error('No thread was opened.');

    ana.say(thread, `${discord.botMention} in the thread`);
    await expect.poll(() => heard).toContain(`${discord.botMention} in the thread`);

    const again = client.rest.post(route, { body: { name: 'Again' } });
    await expect(again).rejects.toMatchObject({ code: 160_004 });
  });

  it('shows typing, edits, deletion and switched-off previews', async () => {
    const sendable = await channel(guild.general);

    await sendable.sendTyping();
    const sent = await sendable.send({ content: 'x', flags: MessageFlags.SuppressEmbeds });
    await sent.edit('y');
    const seen = discord.botMessages(guild.general).at(-1);
    await sent.delete();

    expect(guild.general.typing).toHaveLength(1);
    expect(seen).toMatchObject({ text: 'y', hasNoPreviews: true, isDeleted: true });
  });

  it('reports a route that Discord does not have', async () => {
    const wrong = client.rest.get('/channels/nowhere/at/all');

    await expect(wrong).rejects.toMatchObject({ status: 404 });
    expect(discord.problems.at(-1)).toMatchObject({ kind: 'unknown route' });
  });
});
