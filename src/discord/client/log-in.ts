import { type Client, Events } from 'discord.js';
import type { BotLogger } from './bot-logger.js';
import { DiscordStartError } from './discord-start-error.js';
import { explainClose, explainStartError } from './explain-start-error.js';

/** What logging in needs. */
export interface LogInOptions {
  readonly token: string;
  /** The base of Discord's API that is tried; Discord's own when absent. */
  readonly apiUrl?: string | undefined;
  readonly logger: BotLogger;
}

/** discord.js tries on for ever; a person who starts the bot wants to know. */
const PATIENCE_MS = 30_000;

/**
 * Logs in, and waits until the client is ready.
 *
 * @throws {DiscordStartError} With one line that says what to do; the client is destroyed then.
 */
export async function logIn(
  client: Client,
  { token, apiUrl, logger }: LogInOptions,
): Promise<Client<true>> {
  try {
    client.on(Events.ShardError, (error) => logger.debug({ err: error }, 'Connection failed'));
    const ready = await new Promise<Client<true>>((resolve, reject) => {
      const timer = setTimeout(() => reject(new DiscordStartError(tooLate(apiUrl))), PATIENCE_MS);
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        act();
      };
      client.once(Events.ClientReady, (ready) => settle(() => resolve(ready)));
      client.on(Events.ShardDisconnect, ({ code }) => {
        const error = explainClose(code);
        if (error) settle(() => reject(error));
      });
      client.login(token).catch((error: unknown) => settle(() => reject(error)));
    });
    client.on(Events.ShardError, (error) => {
      logger.warn({ err: error }, 'The connection to Discord failed; trying again');
    });
    client.on(Events.ShardDisconnect, ({ code }) => {
      const error = explainClose(code);
      const line = error?.message ?? `Discord closed the connection for good (code ${code}).`;
      logger.error({ code }, `${line} Then start Footnote again.`);
    });
    return ready;
  } catch (error) {
    await client.destroy();
    throw explainStartError(error, apiUrl);
  }
}

function tooLate(apiUrl = 'discord.com'): string {
  return `Discord at ${apiUrl} did not let the bot in within ${PATIENCE_MS / 1000} seconds. Try again in a few minutes.`;
}
