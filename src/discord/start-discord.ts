import type { DiscordOptions, RunningDiscord } from './discord-options.js';

/**
 * Logs in to Discord, registers the commands if they changed, and answers from then on.
 *
 * discord.js takes 35 MB and 0.25 s, so it is loaded only here, for those who have a token.
 *
 * @throws {DiscordStartError} With one line that says what to do.
 */
export async function startDiscord(options: DiscordOptions): Promise<RunningDiscord> {
  const { runBot } = await import('./client/run-bot.js');
  return runBot(options);
}
