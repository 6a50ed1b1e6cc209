import { Client, Events, type GatewayIntentBits, Partials } from 'discord.js';
import type { DiscordServer } from './start-discord-server.js';

/** Logs the real, unpatched discord.js client in to the stand-in and waits until it is ready. */
export async function logInClient(
  discord: DiscordServer,
  intents: readonly GatewayIntentBits[],
): Promise<Client<true>> {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}
