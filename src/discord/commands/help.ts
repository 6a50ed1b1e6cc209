import { settingOf } from '../setting-of.js';
import { helpView } from '../views/help-view.js';
import type { Command } from './command.js';
import { commandTexts, everywhere } from './localized.js';

/**
 * Makes `/help`: what one can do, in private.
 *
 * @param commands - Gives the list of all commands, which `/help` itself is on.
 */
export function createHelpCommand(commands: () => readonly Command[]): Command {
  return {
    data: { ...commandTexts('help'), ...everywhere },
    execute(request, services) {
      const setting = settingOf(request, services, true);
      const names = commands().map(({ data }) => data.name);
      return { kind: 'message', isPrivate: true, message: helpView(names, services, setting) };
    },
  };
}
