import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { commands } from './commands/index.js';
import { messageCommands } from './commands/message-commands.js';

/** Lists the commands as Discord takes them; those of one server have no contexts. */
export function commandBodies(
  scope: 'everywhere' | 'one server',
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [...commands, ...messageCommands].map(({ data }) => {
    if (scope === 'everywhere') return data;
    const { contexts: _contexts, integration_types: _types, ...rest } = data;
    return rest;
  });
}
