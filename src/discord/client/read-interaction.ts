import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type {
  AutocompleteRequest,
  ButtonRequest,
  ClickedMessage,
  CommandRequest,
  GivenFile,
  MessageCommandRequest,
  ModalRequest,
  OptionValue,
  RequestBase,
} from '../request.js';
import { givenFile } from './given-file.js';

/** Reads a slash command from discord.js. */
export function readCommand(interaction: ChatInputCommandInteraction): CommandRequest {
  const files = readFiles(interaction);
  return { kind: 'command', ...readBase(interaction), ...readFilled(interaction), ...files };
}

/** Reads a half-typed command from discord.js. */
export function readAutocomplete(interaction: AutocompleteInteraction): AutocompleteRequest {
  const focused = interaction.options.getFocused(true);
  return {
    kind: 'autocomplete',
    ...readBase(interaction),
    ...readFilled(interaction),
    option: focused.name,
    value: String(focused.value),
  };
}

/** Reads a click from discord.js. */
export function readButton(interaction: ButtonInteraction): ButtonRequest {
  return {
    kind: 'button',
    ...readBase(interaction),
    customId: interaction.customId,
    on: readClicked(interaction.message),
  };
}

/** Reads a filled form from discord.js. */
export function readModal(interaction: ModalSubmitInteraction): ModalRequest {
  const values = [...interaction.fields.fields.values()].flatMap((field): [string, string][] =>
    'value' in field && typeof field.value === 'string' ? [[field.customId, field.value]] : [],
  );
  return {
    kind: 'modal',
    ...readBase(interaction),
    customId: interaction.customId,
    values: Object.fromEntries(values),
    ...(interaction.message ? { on: readClicked(interaction.message) } : {}),
  };
}

/** Reads a command of a message's menu from discord.js. */
export function readMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
): MessageCommandRequest {
  const { id, content, author } = interaction.targetMessage;
  return {
    kind: 'message-command',
    ...readBase(interaction),
    name: interaction.commandName,
    target: { id, content, authorId: author.id },
  };
}

function readClicked({ id, content, flags }: Message): ClickedMessage {
  return { id, content, isPrivate: flags.has(MessageFlags.Ephemeral) };
}

function readBase(interaction: BaseInteraction): RequestBase {
  const { id, user, member, memberPermissions, guildId, channelId, locale } = interaction;
  const may = (permission: bigint) =>
    guildId !== null && (memberPermissions?.has(permission) ?? false);
  return {
    id,
    person: {
      id: user.id,
      name: member && 'displayName' in member ? String(member.displayName) : user.displayName,
      isModerator: may(PermissionFlagsBits.ManageMessages),
      isManager: may(PermissionFlagsBits.ManageGuild),
      mayOpenThreads: may(PermissionFlagsBits.CreatePublicThreads),
      roleIds: roleIdsOf(member, guildId),
    },
    place: {
      // Discord leaves the channel out where it has none to tell; the person then stands for it.
      channelId: channelId ?? user.id,
      ...(guildId === null ? {} : { guildId }),
    },
    locale,
  };
}

/** A member of a server that the bot is in comes with a cache of roles, any other with ids. */
function roleIdsOf(member: BaseInteraction['member'], guildId: string | null): readonly string[] {
  if (!member) return [];
  const ids = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return ids.filter((id) => id !== guildId);
}

interface Filled {
  readonly name: string;
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

function readFilled(interaction: ChatInputCommandInteraction | AutocompleteInteraction): Filled {
  const { names, given } = descend(interaction.options.data);
  const values = given.flatMap(({ name, value }): [string, OptionValue][] =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    name: interaction.commandName,
    options: Object.fromEntries(values),
    ...(names.length > 0 ? { subcommand: names.join(' ') } : {}),
  };
}

function readFiles(interaction: ChatInputCommandInteraction): Pick<CommandRequest, 'files'> {
  const files = descend(interaction.options.data).given.flatMap(
    ({ name, attachment }): [string, GivenFile][] =>
      attachment ? [[name, givenFile(attachment)]] : [],
  );
  return files.length > 0 ? { files: Object.fromEntries(files) } : {};
}

/** Goes down to the options of the sub-command that was chosen. */
function descend(options: readonly CommandInteractionOption[]): {
  readonly names: readonly string[];
  readonly given: readonly CommandInteractionOption[];
} {
  const [first] = options;
  const isGroup =
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup;
  if (!first || !isGroup) return { names: [], given: options };
  const inner = descend(first.options ?? []);
  return { names: [first.name, ...inner.names], given: inner.given };
}
