import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Guild } from '../discord-server/driver/guild.js';
import type { Person } from '../discord-server/driver/person.js';
import {
  type DiscordServer,
  type DiscordServerOptions,
  startDiscordServer,
} from '../discord-server/start-discord-server.js';
import { type Footnote, startFootnote } from './start-footnote.js';

/** A server with three people in it, and Footnote running for them. */
export interface Stage {
  readonly discord: DiscordServer;
  readonly footnote: Footnote;
  readonly guild: Guild;
  readonly ana: Person;
  readonly ben: Person;
  /** May manage messages and the server. */
  readonly mod: Person;
  /** Starts Footnote a second time, with the same data, once the first has stopped. */
  restart(): Promise<Footnote>;
  close(): Promise<void>;
}

/** Settings of a stage. */
export interface StageOptions {
  readonly discord?: DiscordServerOptions;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the stand-in, fills it, and starts Footnote; waits until it is on Discord. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const discord = await startDiscordServer(options.discord);
  const guild = discord.createGuild('Reading circle');
  const moderator = guild.createRole('Moderator', MANAGE_MESSAGES | MANAGE_GUILD);
  const data = await mkdtemp(join(tmpdir(), 'footnote-data-'));
  const start = async (): Promise<Footnote> => {
    const env = {
      DATA_DIR: data,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      ...options.env,
    };
    const footnote = await startFootnote(env);
    await footnote.says(/on Discord/u).catch(async (error: unknown) => {
      await footnote.stop();
      await discord.close();
      throw error;
    });
    return footnote;
  };
  let running = await start();
  return {
    discord,
    guild,
    get footnote() {
      return running;
    },
    ana: guild.createMember('Ana'),
    ben: guild.createMember('Ben'),
    mod: guild.createMember('Mod', { roles: [moderator] }),
    async restart() {
      await running.stop();
      running = await start();
      return running;
    },
    async close() {
      await running.stop();
      await discord.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

const MANAGE_MESSAGES = 1n << 13n;
const MANAGE_GUILD = 1n << 5n;
