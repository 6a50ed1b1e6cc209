import { type APIApplication, type APIApplicationCommand, REST, Routes } from 'discord.js';
import { explainStartError } from './client/explain-start-error.js';
import { retryClosed } from './client/retry-closed.js';
import { commandBodies } from './command-bodies.js';
import { normalizeCommand } from './normalize-command.js';

/** What registering needs. */
export interface RegisterOptions {
  readonly token: string;
  /** Register in this one server, at once, instead of everywhere. */
  readonly guildId?: string;
  /** The base of Discord's API, without a closing slash; Discord's own when absent. */
  readonly apiUrl?: string;
  readonly messageContentIntent: boolean;
  /** Only tells what would change. */
  readonly dryRun: boolean;
}

/** What became of it. */
export interface Registration {
  /** Whether anything differed from what was registered. */
  readonly changed: boolean;
  /** The names of all commands. */
  readonly names: readonly string[];
}

/**
 * Registers the commands with Discord, where they differ from those registered.
 *
 * @throws {DiscordStartError} With one line that says what to do.
 */
export async function registerCommands(options: RegisterOptions): Promise<Registration> {
  const { token, guildId, apiUrl, messageContentIntent, dryRun } = options;
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const { id } = (await retryClosed(() =>
      rest.get(Routes.currentApplication()),
    )) as APIApplication;
    const route =
      guildId === undefined
        ? Routes.applicationCommands(id)
        : Routes.applicationGuildCommands(id, guildId);
    const wanted = commandBodies({
      scope: guildId === undefined ? 'everywhere' : 'one server',
      hasMessageContent: messageContentIntent,
    });
    const query = new URLSearchParams({ with_localizations: 'true' });
    const registered = (await retryClosed(() =>
      rest.get(route, { query }),
    )) as readonly APIApplicationCommand[];
    const changed = !areSame(wanted, registered);
    if (changed && !dryRun) await retryClosed(() => rest.put(route, { body: wanted }));
    return { changed, names: wanted.map(({ name }) => name) };
  } catch (error) {
    throw explainStartError(error, apiUrl);
  }
}

function areSame(wanted: readonly object[], registered: readonly object[]): boolean {
  const forms = (list: readonly object[]) => list.map(normalizeCommand).sort().join('\n');
  return forms(wanted) === forms(registered);
}
