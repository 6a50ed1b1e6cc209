/** Why Discord cannot be used, in one line that says what to do. */
export class DiscordStartError extends Error {
  override readonly name = 'DiscordStartError';
}
