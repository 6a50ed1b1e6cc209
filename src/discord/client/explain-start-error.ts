import { DiscordAPIError, GatewayCloseCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { DiscordStartError } from './discord-start-error.js';

const BAD_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Copy it again from the Bot page of the developer portal, or reset it there.';

/**
 * Explains why starting failed.
 *
 * @param apiUrl - The base of Discord's API that was tried; Discord's own when absent.
 * @returns An error with one line that says what to do.
 */
export function explainStartError(error: unknown, apiUrl?: string): DiscordStartError {
  if (error instanceof DiscordStartError) return error;
  return new DiscordStartError(explain(error, apiUrl), { cause: error });
}

/** Explains why Discord closed the connection for good; undefined when it did not. */
export function explainClose(code: number): DiscordStartError | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new DiscordStartError(BAD_TOKEN);
    case GatewayCloseCodes.DisallowedIntents:
      return new DiscordStartError(
        'Discord does not allow the Message Content intent for this bot. Turn it on under Bot in the developer portal, or set MESSAGE_CONTENT_INTENT=off.',
      );
    case GatewayCloseCodes.ShardingRequired:
      return new DiscordStartError(
        'The bot is on so many servers that Discord wants it sharded, which Footnote does not do. Remove it from some servers.',
      );
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.InvalidAPIVersion:
    case GatewayCloseCodes.InvalidIntents:
      return new DiscordStartError(
        `Discord refused the connection (close code ${code}). Update Footnote.`,
      );
    default:
      return undefined;
  }
}

function explain(error: unknown, apiUrl = 'discord.com'): string {
  if (error instanceof DiscordAPIError) {
    const { status, code } = error;
    if (status === 401) return BAD_TOKEN;
    if (code === RESTJSONErrorCodes.MissingAccess) {
      return 'The bot may not register commands in DISCORD_GUILD_ID. Invite it to that server with the scope applications.commands, or leave DISCORD_GUILD_ID out.';
    }
    if (code === RESTJSONErrorCodes.UnknownGuild) {
      return 'Discord knows no server with the id in DISCORD_GUILD_ID. Copy it again, or leave it out.';
    }
    return `Discord refused to start the bot (${status}, code ${code}): ${firstLine(error.message)}`;
  }
  if (error instanceof HTTPError) {
    return `Discord at ${apiUrl} answers ${error.status} just now. Try again in a few minutes; https://discordstatus.com tells more.`;
  }
  const reason = error instanceof Error ? firstLine(reasonOf(error)) : String(error);
  return `Cannot reach Discord at ${apiUrl} (${reason}). Check the network, and DISCORD_API_URL where it is set.`;
}

function reasonOf(error: Error): string {
  if (error.message) return error.message;
  return 'code' in error ? String(error.code) : error.name;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
