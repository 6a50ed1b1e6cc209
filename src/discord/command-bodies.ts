import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commands } from './commands/index.js';
import { messageCommands } from './commands/message-commands.js';

/** How commands are offered. */
export interface Offering {
  /** Those of one server have no contexts. */
  readonly scope: 'everywhere' | 'one server';
  /** Whether the bot may read messages that do not mention it. */
  readonly hasMessageContent: boolean;
}

/** Lists the commands as Discord takes them; what is not to be had is not offered. */
export function commandBodies({
  scope,
  hasMessageContent,
}: Offering): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...commands, ...messageCommands].map(({ data }) => {
    const body = hasMessageContent ? data : withoutEveryQuestion(data);
    if (scope === 'everywhere') return body;
    const { contexts: _contexts, integration_types: _types, ...rest } = body;
    return rest;
  });
}

function withoutEveryQuestion(
  data: RESTPostAPIApplicationCommandsJSONBody,
): RESTPostAPIApplicationCommandsJSONBody {
  const isSlash = data.type === undefined || data.type === ApplicationCommandType.ChatInput;
  return isSlash && data.options ? { ...data, options: data.options.map(withoutChoice) } : data;
}

function withoutChoice<Option extends APIApplicationCommandOption>(option: Option): Option {
  const hasOptions =
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup;
  if (hasOptions) return { ...option, options: option.options?.map(withoutChoice) };
  if (option.type !== ApplicationCommandOptionType.String || !option.choices) return option;
  return { ...option, choices: option.choices.filter(({ value }) => value !== 'every-question') };
}
