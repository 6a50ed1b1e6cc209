import { type Client, GatewayIntentBits, MessageFlags, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Guild } from './driver/guild.js';
import { hasApiDescription } from './http/api-description.js';
import { logInClient } from './log-in-client.js';
import { type DiscordServer, startDiscordServer } from './start-discord-server.js';

const V2 = MessageFlags.IsComponentsV2;
const row = (...components: readonly object[]) => ({ type: 1, components });
const button = (id: string, label = 'x') => ({ type: 2, style: 2, custom_id: id, label });
const link = (url: string) => ({ type: 2, style: 5, label: 'x', url });
const words = (length: number) => 'x'.repeat(length);
const display = (length: number) => ({ type: 10, content: words(length) });
const displays = (count: number) => Array.from({ length: count }, () => display(1));
const buttons = (count: number) => Array.from({ length: count }, (_, n) => button(`b${n}`));

describe('limits of the stand-in', () => {
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

  const post = (body: unknown) =>
    client.rest.post(Routes.channelMessages(guild.general.id), { body });
  const register = (body: readonly object[]) =>
    client.rest.put(Routes.applicationCommands(discord.applicationId), { body });

  it.each([
    ['2,000 characters of content', { content: words(2_000) }],
    [
      '6,000 characters of embeds',
      { embeds: [{ description: words(4_000) }, { description: words(2_000) }] },
    ],
    ['five buttons in a row', { content: 'x', components: [row(...buttons(5))] }],
    ['a label of 80', { content: 'x', components: [row(button('a', words(80)))] }],
    ['a custom id of 100', { content: 'x', components: [row(button(words(100)))] }],
    ['a link of 512', { content: 'x', components: [row(link(`https://e.org/${words(498)}`))] }],
    [
      '4,000 characters of text displays',
      { flags: V2, components: [display(2_000), display(2_000)] },
    ],
    ['forty components', { flags: V2, components: displays(40) }],
  ])('takes %s', async (_name, body) => {
    await expect(post(body)).resolves.toHaveProperty('id');
  });

  it.each([
    ['nothing at all', {}, 'Cannot send an empty message'],
    ['2,001 characters of content', { content: words(2_001) }, '2000 or fewer'],
    [
      '6,001 characters of embeds',
      { embeds: [{ description: words(4_000) }, { description: words(2_001) }] },
      'exceeds maximum size of 6000',
    ],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...buttons(6))] },
      'Invalid Form Body',
    ],
    [
      'six rows',
      { content: 'x', components: buttons(6).map((one) => row(one)) },
      'Invalid Form Body',
    ],
    ['an empty row', { content: 'x', components: [row()] }, 'Invalid Form Body'],
    [
      'a label of 81',
      { content: 'x', components: [row(button('a', words(81)))] },
      'Invalid Form Body',
    ],
    [
      'a button without a label',
      { content: 'x', components: [row({ type: 2, style: 2, custom_id: 'a' })] },
      'label or an emoji',
    ],
    [
      'a custom id of 101',
      { content: 'x', components: [row(button(words(101)))] },
      'Invalid Form Body',
    ],
    [
      'a custom id twice',
      { content: 'x', components: [row(button('a'), button('a'))] },
      'duplicated',
    ],
    [
      'a link of 513',
      { content: 'x', components: [row(link(`https://e.org/${words(499)}`))] },
      'Invalid Form Body',
    ],
    ['a link to a file', { content: 'x', components: [row(link('file:///etc/passwd'))] }, 'Scheme'],
    ['text displays without their flag', { components: [display(1)] }, 'must be one of (1,)'],
    [
      'content beside Components V2',
      { flags: V2, content: 'x', components: [display(1)] },
      'IS_COMPONENTS_V2',
    ],
    [
      '4,001 characters of text displays',
      { flags: V2, components: [display(4_000), display(1)] },
      '4000',
    ],
    [
      'forty-one components',
      { flags: V2, components: [{ type: 17, components: displays(40) }] },
      'Invalid Form Body',
    ],
    [
      'users both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'mutually exclusive',
    ],
  ])('refuses %s', async (_name, body, reason) => {
    await expect(post(body)).rejects.toThrow(reason);
  });

  it.each([
    ['a name with capitals', [{ name: 'Ask', description: 'x' }], 'name is invalid'],
    ['a description of 101', [{ name: 'ask', description: words(101) }], 'Invalid Form Body'],
    ['no description', [{ name: 'ask' }], 'Invalid Form Body'],
    [
      'a name twice',
      [
        { name: 'ask', description: 'x' },
        { name: 'ask', description: 'y' },
      ],
      'unique',
    ],
    [
      'a required option after an optional one',
      [
        {
          name: 'ask',
          description: 'x',
          options: [
            { type: 3, name: 'a', description: 'x' },
            { type: 3, name: 'b', description: 'x', required: true },
          ],
        },
      ],
      'Required options must be placed before',
    ],
    [
      'more than 8,000 characters in all',
      [
        {
          name: 'ask',
          description: 'x',
          options: Array.from({ length: 4 }, (_, n) => ({
            type: 3,
            name: `o${n}`,
            description: 'x',
            choices: Array.from({ length: 25 }, (__, m) => ({
              name: `${m}${words(60)}`,
              value: `${m}${words(60)}`,
            })),
          })),
        },
      ],
      'maximum size',
    ],
    [
      'a hundred and one commands',
      Array.from({ length: 101 }, (_, n) => ({ name: `c${n}`, description: 'x' })),
      'Max of 100',
    ],
  ])('refuses commands with %s', async (_name, body, reason) => {
    await expect(register(body)).rejects.toThrow(reason);
  });

  it('refuses a thread name of 101', async () => {
    const body = { name: words(101), type: 11 };

    await expect(
      client.rest.post(Routes.threads(guild.general.id), { body }),
    ).rejects.toMatchObject({ code: 50_035 });
  });

  it.skipIf(!hasApiDescription)(
    "holds every body against Discord's API description (../shared/discord/openapi.json)",
    async () => {
      await expect(post({ content: 'x', embeds: [{ color: 'red' }] })).rejects.toMatchObject({
        code: 50_035,
      });

      expect(discord.problems.at(-1)).toMatchObject({
        kind: 'invalid body',
        message: expect.stringContaining('/embeds/0/color'),
      });
    },
  );
});
