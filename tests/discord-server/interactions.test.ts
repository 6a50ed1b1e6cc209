import {
  ApplicationCommandType,
  type Client,
  ComponentType,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  Routes,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Guild } from './driver/guild.js';
import type { Person } from './driver/person.js';
import { logInClient } from './log-in-client.js';
import { type DiscordServer, startDiscordServer } from './start-discord-server.js';

const ROW = {
  type: ComponentType.ActionRow,
  components: [
    { type: ComponentType.Button, style: 2, label: 'Before', custom_id: 'before' },
    { type: ComponentType.Button, style: 5, label: 'Read', url: 'https://example.org/' },
  ],
} as const;

describe('interactions of the stand-in', () => {
  let discord: DiscordServer;
  let client: Client<true>;
  let guild: Guild;
  let ana: Person;
  let ben: Person;

  beforeAll(async () => {
    discord = await startDiscordServer();
    guild = discord.createGuild('Reading circle');
    ana = guild.createMember('Ana');
    ben = guild.createMember('Ben');
    client = await logInClient(discord, [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ]);
    await client.application.commands.set([
      {
        name: 'ask',
        description: 'Asks',
        options: [
          { type: 3, name: 'question', description: 'What', required: true, maxLength: 50 },
          { type: 3, name: 'article', description: 'Where', autocomplete: true },
          { type: 6, name: 'to', description: 'Whom' },
        ],
      },
      { name: 'settings', description: 'Sets', defaultMemberPermissions: '32', contexts: [0] },
      { name: 'Find', type: ApplicationCommandType.Message, contexts: [0], integrationTypes: [0] },
    ]);
  });

  afterEach(() => {
    client.removeAllListeners(Events.InteractionCreate);
  });

  afterAll(async () => {
    await client.destroy();
    await discord.close();
  });

  const onInteraction = (reply: (interaction: Interaction) => unknown) =>
    client.on(Events.InteractionCreate, (interaction) => void reply(interaction));

  it('hands out a command as it was registered', async () => {
    const commands = await client.application.commands.fetch({ withLocalizations: true });

    expect(commands.map((command) => command.name)).toEqual(['ask', 'settings', 'Find']);
    expect(commands.find((command) => command.name === 'ask')?.options[0]).toMatchObject({
      name: 'question',
      required: true,
      maxLength: 50,
    });
  });

  it('brings a slash command to the bot and its answer to the person', async () => {
    onInteraction((interaction) => {
      if (!interaction.isChatInputCommand()) return undefined;
      const question = interaction.options.getString('question', true);
      return interaction.reply({ content: `You asked: ${question}`, components: [ROW] });
    });

    const outcome = await ana.runCommand('ask', { question: 'why?' });

    expect(outcome.text).toBe('You asked: why?');
    expect(outcome.buttons).toEqual(['Before']);
    expect(outcome.message.links).toEqual([{ label: 'Read', url: 'https://example.org/' }]);
    expect(outcome.isEphemeral).toBe(false);
    expect(outcome.acknowledgedAfterMs).toBeLessThan(1_000);
    expect(ben.sees(outcome.message)).toBe(true);
  });

  it('shows an ephemeral answer to the person alone', async () => {
    onInteraction((interaction) =>
      interaction.isRepliable()
        ? interaction.reply({ content: 'hush', flags: MessageFlags.Ephemeral })
        : undefined,
    );

    const outcome = await ana.runCommand('ask', { question: 'why?' });

    expect(outcome.isEphemeral).toBe(true);
    expect(ana.sees(outcome.message)).toBe(true);
    expect(ben.sees(outcome.message)).toBe(false);
    await expect(
      client.rest.get(Routes.channelMessage(guild.general.id, outcome.message.id)),
    ).rejects.toMatchObject({ code: 10_008 });
  });

  it('waits for a deferred answer, then for follow-ups', async () => {
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply('done');
      await interaction.followUp('more');
    });

    const outcome = await ana.runCommand('ask', { question: 'why?' });
    await discord.until(() => outcome.messages[1], 'the follow-up');

    expect(outcome.wasDeferred).toBe(true);
    expect(outcome.messages.map((message) => message.text)).toEqual(['done', 'more']);
  });

  it('updates a message whose button is clicked', async () => {
    onInteraction((interaction) => {
      if (interaction.isButton()) return interaction.update({ content: 'clicked', components: [] });
      return interaction.isRepliable()
        ? interaction.reply({ content: 'click me', components: [ROW] })
        : undefined;
    });
    const { message } = await ana.runCommand('ask', { question: 'why?' });

    await ben.clickButton(message, 'Before');

    expect(message.text).toBe('clicked');
    expect(() => ben.clickButton(message, 'Before')).toThrow(/no button "Before".*none/u);
  });

  it('asks for suggestions while a person types', async () => {
    onInteraction((interaction) =>
      interaction.isAutocomplete()
        ? interaction.respond([{ name: `${interaction.options.getFocused()}!`, value: 'x' }])
        : undefined,
    );

    const choices = await ana.autocomplete('ask', 'article', 'regi');

    expect(choices).toEqual([{ name: 'regi!', value: 'x' }]);
  });

  it('opens a form and brings what is filled in', async () => {
    onInteraction((interaction) => {
      if (interaction.isModalSubmit()) {
        return interaction.reply(interaction.fields.getTextInputValue('why'));
      }
      if (!interaction.isChatInputCommand()) return undefined;
      return interaction.showModal({
        custom_id: 'form',
        title: 'What did you expect?',
        components: [
          {
            type: ComponentType.Label,
            label: 'In your words',
            component: { type: ComponentType.TextInput, custom_id: 'why', style: 2 },
          },
        ],
      });
    });
    const opened = await ana.runCommand('ask', { question: 'why?' });

    expect(() => ana.submitModal(opened, {})).toThrow(/takes 1 to 4000/u);
    const outcome = await ana.submitModal(opened, { why: 'Because.' });

    expect(outcome.text).toBe('Because.');
  });

  it('hands the content of a chosen message to a message command', async () => {
    onInteraction((interaction) =>
      interaction.isMessageContextMenuCommand()
        ? interaction.reply(`It says: ${interaction.targetMessage.content}`)
        : undefined,
    );
    const message = ben.say(guild.general, 'Nobody mentions the bot here.');

    const outcome = await ana.useOnMessage('Find', message);

    expect(outcome.text).toBe('It says: Nobody mentions the bot here.');
  });

  it('brings a person that was given as an option', async () => {
    onInteraction((interaction) =>
      interaction.isChatInputCommand()
        ? interaction.reply({
            content: `For ${interaction.options.getUser('to', true)}`,
            allowedMentions: { users: [ben.id] },
          })
        : undefined,
    );

    const outcome = await ana.runCommand('ask', { question: 'why?', to: ben });

    expect(outcome.message.pings).toEqual({ everyone: false, userIds: [ben.id], roleIds: [] });
  });

  it('takes one first response only', async () => {
    const codes: unknown[] = [];
    onInteraction(async (interaction) => {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      const body = { type: 4, data: { content: 'once' } };
      await client.rest.post(route, { body, auth: false });
      await client.rest.post(route, { body, auth: false }).catch((error: unknown) => {
        codes.push(error instanceof DiscordAPIError ? error.code : error);
      });
    });

    await ana.runCommand('ask', { question: 'why?' });

    await expect.poll(() => codes).toEqual([40_060]);
  });

  it('knows no interaction after three seconds, and no token after fifteen minutes', async () => {
    const codes: unknown[] = [];
    const keepCode = (error: unknown) =>
      void codes.push(error instanceof DiscordAPIError ? error.code : error);
    onInteraction(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      if (interaction.options.getString('question') === 'late') {
        discord.advanceClock(3_001);
        await interaction.reply('late').catch(keepCode);
        return;
      }
      await interaction.reply('in time');
      discord.advanceClock(15 * 60_000);
      await interaction.editReply('too late').catch(keepCode);
    });

    await expect(ana.runCommand('ask', { question: 'late' })).rejects.toThrow(
      /application did not respond/u,
    );
    await ana.runCommand('ask', { question: 'in time' });

    await expect.poll(() => codes).toEqual([10_062, 50_027]);
  });

  it('offers commands only to those who may use them, where they are meant to be', () => {
    expect(ana.commandsIn(guild.general)).toEqual(['ask', 'Find']);
    expect(ana.commandsIn(ana.directMessages)).toEqual(['ask']);
    expect(() => ana.runCommand('settings')).toThrow(/no command "settings"/u);
  });

  it('lets a person carry the app to a server that the bot is not in', async () => {
    const elsewhere = discord.createGuild('Elsewhere', { hasBot: false });
    const cleo = elsewhere.createMember('Cleo');
    cleo.installApp();
    onInteraction((interaction) =>
      interaction.isRepliable() ? interaction.reply(`Context ${interaction.context}`) : undefined,
    );

    const outcome = await cleo.runCommand('ask', { question: 'here?' });

    expect(outcome.text).toBe('Context 0');
    expect(outcome.interaction.payload.authorizing_integration_owners).toEqual({ 1: cleo.id });
  });

  it('checks what a person types as their client does', () => {
    expect(() => ana.runCommand('ask', {})).toThrow(/needs its option "question"/u);
    expect(() => ana.runCommand('ask', { question: 'x'.repeat(51) })).toThrow(/this is 51/u);
    expect(() => ana.runCommand('ask', { question: 'x', more: 'y' })).toThrow(/no option "more"/u);
  });
});
