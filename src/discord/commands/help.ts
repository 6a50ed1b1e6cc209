import { settingOf } from '../setting-of.js';
import { helpView } from '../views/help-view.js';
import type { Command } from './command.js';
import { commandTexts, everywhere, inServers } from './localized.js';
import { mayRun } from './may-run.js';

/**
 * Makes `/help`: what one can do, in private.
 *
 * @param commands - Gives the list of all commands, which `/help` itself is on.
 */
export function createHelpCommand(commands: () => readonly Command[]): Command {
  return {
    data: { ...commandTexts('help'), ...everywhere },
    isPrivate: true,
    execute(request, services) {
      const setting = settingOf(request, services, true);
      const isInServer = request.place.guildId !== undefined;
      const names = commands()
        .filter((command) => mayRun(command, request))
        .filter(({ data }) => isInServer || data.contexts !== inServers.contexts)
        .map(({ data }) => data.name);
      return { kind: 'message', isPrivate: true, message: helpView(names, services, setting) };
    },
  };
}
