import type { AddressInfo } from 'node:net';
import { createPerson } from './driver/create-person.js';
import { createGuild, type Guild, type GuildOptions } from './driver/guild.js';
import type { Person } from './driver/person.js';
import { type SeenMessage, seeMessage } from './driver/seen-message.js';
import { type Gateway, type GatewayOptions, serveGateway } from './gateway/gateway.js';
import { createBodyCheck } from './http/api-description.js';
import { createFaults, type Faults } from './http/faults.js';
import { createRequestLog, type LoggedRequest, type Problem } from './http/request-log.js';
import { discordRoutes } from './http/routes/discord-routes.js';
import { createApi } from './http/serve-api.js';
import type { JsonObject } from './json.js';
import { createWorld, type WorldOptions } from './world/create-world.js';
import type { ChannelRecord, UserRecord, World } from './world/world.js';

/** Settings of the stand-in; everything is as at Discord when it is left out. */
export type DiscordServerOptions = WorldOptions & GatewayOptions;

/** A Discord of one's own, on the loopback address. */
export interface DiscordServer {
  /** The base for `rest.api` of discord.js and for `DISCORD_API_URL`. */
  readonly apiUrl: string;
  /** The token that logs in. */
  readonly token: string;
  readonly applicationId: string;
  /** How people mention the bot: `<@id>`. */
  readonly botMention: string;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly requests: readonly LoggedRequest[];
  /** Requests that the real Discord would not have taken, oldest first. */
  readonly problems: readonly Problem[];
  readonly world: World;
  createGuild(name: string, options?: GuildOptions): Guild;
  /** Creates someone who shares no server with the bot. */
  createStranger(name: string, options?: { readonly locale?: string }): Person;
  /** Waits until the bot is logged in and connected. */
  botConnected(timeoutMs?: number): Promise<void>;
  /** Lists the commands that are registered globally, or for one guild. */
  commands(guild?: Guild): readonly JsonObject[];
  /** Lists the bot's messages that are there, ephemeral ones included; oldest first. */
  botMessages(channel?: ChannelRecord): readonly SeenMessage[];
  /** Waits for the bot's first message in a channel after another message. */
  nextMessage(wanted: NextMessage): Promise<SeenMessage>;
  /** Resolves with the first value of `probe` that is not undefined. */
  until<T>(probe: () => T | undefined, what: string, timeoutMs?: number): Promise<T>;
  /** Skips time, as for tokens that run out. */
  advanceClock(ms: number): void;
  close(): Promise<void>;
}

/** Which message a test waits for. */
interface NextMessage {
  readonly in: ChannelRecord;
  /** Only what comes after this message. */
  readonly after?: SeenMessage;
  readonly timeoutMs?: number;
}

/** Starts a stand-in on a free port of the loopback address. */
export async function startDiscordServer(
  options: DiscordServerOptions = {},
): Promise<DiscordServer> {
  const world = createWorld(options);
  const log = createRequestLog();
  const faults = createFaults();
  let port = 0;
  const routes = discordRoutes(() => `ws://127.0.0.1:${port}/gateway`);
  const api = createApi({ world, routes, log, faults, checkBody: createBodyCheck() });
  const gateway = serveGateway(api, world, options);
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  port = (api.address() as AddressInfo).port;
  world.filesUrl = `http://127.0.0.1:${port}`;

  const newUser = (name: string, locale = 'en-US', isBot = false): UserRecord => {
    const id = world.nextId();
    const user = { id, name, isBot, locale, acceptsDirectMessages: true, hasInstalledApp: false };
    world.users.set(id, user);
    return user;
  };
  const botMessages = (channel?: ChannelRecord): readonly SeenMessage[] =>
    (channel ? [channel] : [...world.channels.values()])
      .flatMap((one) => [...one.messages.values()])
      .filter((message) => message.authorId === world.botId && !message.isDeleted)
      .map(seeMessage);

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: world.token,
    applicationId: world.applicationId,
    botMention: `<@${world.botId}>`,
    gateway,
    faults,
    requests: log.requests,
    problems: log.problems,
    world,
    createGuild: (name, guildOptions = {}) => createGuild(world, name, guildOptions, newUser),
    createStranger: (name, { locale } = {}) => createPerson(world, newUser(name, locale)),
    botConnected: (timeoutMs = 60_000) =>
      world.bell
        .until(() => (gateway.isConnected() ? true : undefined), 'the bot to log in', timeoutMs)
        .then(() => undefined),
    commands: (guild) => [...(world.commands.get(guild?.id ?? 'global')?.values() ?? [])],
    botMessages,
    nextMessage: ({ in: channel, after, timeoutMs }) =>
      world.bell.until(
        () =>
          botMessages(channel).find(
            (message) => after === undefined || BigInt(message.id) > BigInt(after.id),
          ),
        () => `a message of the bot in ${channel.name || 'direct messages'}`,
        timeoutMs,
      ),
    until: (probe, what, timeoutMs) => world.bell.until(probe, what, timeoutMs),
    advanceClock: (ms) => world.clock.advance(ms),
    async close() {
      await gateway.close();
      api.closeAllConnections();
      await new Promise<void>((resolve) => api.close(() => resolve()));
    },
  };
}
