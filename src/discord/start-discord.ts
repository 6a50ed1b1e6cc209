import { type Client, Events } from 'discord.js';
import type { Services } from '../core/ports.js';
import type { BotServices } from './bot-services.js';
import type { BotLogger } from './client/bot-logger.js';
import { createClient } from './client/create-client.js';
import { createInFlight } from './client/in-flight.js';
import { inviteUrl } from './client/invite-url.js';
import { logIn } from './client/log-in.js';
import { onInteraction } from './client/on-interaction.js';
import { onMessage } from './client/on-message.js';
import { createConversations } from './conversations.js';
import { registerCommands } from './register-commands.js';

/** What the bot needs to run. */
export interface DiscordOptions {
  readonly token: string;
  /** Register commands in this one server, at once, instead of everywhere. */
  readonly guildId?: string;
  /** The base of Discord's API, without a closing slash; Discord's own when absent. */
  readonly apiUrl?: string;
  readonly messageContentIntent: boolean;
  readonly services: Services;
  readonly logger: BotLogger;
}

/** The bot, running. */
export interface RunningDiscord {
  /** The address that adds the bot to a server. */
  readonly inviteUrl: string;
  /** Finishes the replies under way, for two seconds at most, and leaves. */
  stop(): Promise<void>;
}

/** `stop` waits no longer: whoever stops the process waits, too. */
const STOP_PATIENCE_MS = 2000;

/**
 * Logs in to Discord, registers the commands if they changed, and answers from then on.
 *
 * @throws {DiscordStartError} With one line that says what to do.
 */
export async function startDiscord(options: DiscordOptions): Promise<RunningDiscord> {
  const { token, apiUrl, logger } = options;
  await registerCommands({ ...options, dryRun: false });
  const client = createClient(options);
  const inFlight = createInFlight();
  client.on(Events.Error, (error) => logger.error({ err: error }, 'Discord client failed'));
  client.once(Events.ClientReady, (ready) => {
    const answering = { logger, services: botServices(options, ready) };
    client.on(Events.InteractionCreate, (interaction) =>
      inFlight.run(() => onInteraction(interaction, answering)),
    );
    client.on(Events.MessageCreate, (message) => inFlight.run(() => onMessage(message, answering)));
  });
  const ready = await logIn(client, { token, apiUrl, logger });
  return {
    inviteUrl: inviteUrl(ready.application.id),
    async stop() {
      await inFlight.finish(STOP_PATIENCE_MS);
      await client.destroy();
    },
  };
}

function botServices(
  { services, messageContentIntent }: DiscordOptions,
  { user }: Client<true>,
): BotServices {
  return {
    ...services,
    conversations: createConversations(services.clock),
    botMention: `<@${user.id}>`,
    hasMessageContent: messageContentIntent,
  };
}
