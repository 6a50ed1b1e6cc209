import type { BotServices } from './bot-services.js';
import { commands } from './commands/index.js';
import { privateText } from './private-text.js';
import type { Choice, Reply } from './reply.js';
import type { AutocompleteRequest, CommandRequest } from './request.js';
import { textsFor } from './texts/languages.js';

/** Runs a slash command. */
export async function handleCommand(
  request: CommandRequest,
  services: BotServices,
): Promise<Reply> {
  const command = commands.find(({ data }) => data.name === request.name);
  if (!command) return privateText(textsFor(request.locale).refused.unknownCommand);
  return command.execute(request, services);
}

/** Suggests values for the option that is typed; empty when there are none. */
export function suggestChoices(
  request: AutocompleteRequest,
  services: BotServices,
): readonly Choice[] {
  const command = commands.find(({ data }) => data.name === request.name);
  return command?.suggest?.(request, services) ?? [];
}
