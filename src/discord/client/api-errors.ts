import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Whether Discord says that a channel, a message or a server is not there any more. */
export function isGone(error: unknown): boolean {
  const codes: unknown[] = [
    RESTJSONErrorCodes.UnknownChannel,
    RESTJSONErrorCodes.UnknownMessage,
    RESTJSONErrorCodes.UnknownGuild,
  ];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}

/** Whether Discord says that the bot may not do this. */
export function isForbidden(error: unknown): boolean {
  const codes: unknown[] = [
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
    // A locked thread opens again for moderators only.
    RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  ];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}
