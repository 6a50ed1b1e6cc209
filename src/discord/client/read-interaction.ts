import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type {
  AutocompleteRequest,
  ButtonRequest,
  CommandRequest,
  OptionValue,
  RequestBase,
} from '../request.js';

/** Reads a slash command from discord.js. */
export function readCommand(interaction: ChatInputCommandInteraction): CommandRequest {
  return { kind: 'command', ...readBase(interaction), ...readFilled(interaction) };
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
    content: interaction.message.content,
    isOnPrivate: interaction.message.flags.has(MessageFlags.Ephemeral),
  };
}

function readBase(interaction: BaseInteraction): RequestBase {
  const { user, memberPermissions, guildId, channelId, locale } = interaction;
  return {
    person: {
      id: user.id,
      isModerator:
        guildId !== null && (memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false),
    },
    place: {
      // Discord leaves the channel out where it has none to tell; the person then stands for it.
      channelId: channelId ?? user.id,
      ...(guildId === null ? {} : { guildId }),
    },
    locale,
  };
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
