import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import type { RunningDiscord } from '../../../src/discord/discord-options.js';
import { startDiscord } from '../../../src/discord/start-discord.js';
import { type OpenStores, openStores } from '../../../src/storage/open-stores.js';
import type { Guild, GuildOptions } from '../../discord-server/driver/guild.js';
import {
  type DiscordServer,
  type DiscordServerOptions,
  startDiscordServer,
} from '../../discord-server/start-discord-server.js';
import { memoryShelf } from '../../ingest/memory-shelf.js';

/** A server, and the bot with Discord's real client, both by a clock that the test sets. */
export interface StudyStage {
  readonly discord: DiscordServer;
  readonly guild: Guild;
  readonly shelf: ReturnType<typeof memoryShelf>['shelf'];
  /** Moves time on to a moment, and lets the bot look whether something is due. */
  moveTo(at: number): Promise<void>;
  /** Stops the bot, lets time pass, and starts it with what it kept. */
  restart(at?: number): Promise<void>;
  /** What the bot told its operator; tests take out what they expected. */
  readonly told: string[];
  close(): Promise<void>;
}

/** Settings of the stage. */
export interface StudyStageOptions {
  /** Files of articles, below the project's root. */
  readonly articles: readonly string[];
  /** When it begins, milliseconds since 1970 in UTC. */
  readonly at: number;
  readonly guild?: GuildOptions;
  readonly discord?: DiscordServerOptions;
  /** Whether others can open the reader; they can when absent. */
  readonly isPublic?: boolean;
}

/** Starts a server and the bot with its data in a directory of its own. */
export async function openStudyStage(options: StudyStageOptions): Promise<StudyStage> {
  const articles = await Promise.all(options.articles.map(readArticle));
  const links = { baseUrl: 'http://localhost:3000', isPublic: options.isPublic ?? true };
  const discord = await startDiscordServer(options.discord);
  const { clock } = discord.world;
  discord.advanceClock(options.at - clock.now());
  const guild = discord.createGuild('Reading circle', options.guild);
  const path = await mkdtemp(join(tmpdir(), 'footnote-study-'));
  const { library, shelf } = memoryShelf(articles);
  const told: string[] = [];
  const tell = (_: object, message: string): number => told.push(message);
  let stores: OpenStores;
  let running: RunningDiscord;
  const start = async (): Promise<void> => {
    stores = await openStores({ kind: 'directory', path }, clock);
    running = await startDiscord({
      token: discord.token,
      apiUrl: discord.apiUrl,
      messageContentIntent: false,
      services: { library, links, clock },
      stores,
      shelf,
      logger: { debug: () => undefined, warn: tell, error: tell },
    });
  };
  const stop = async (): Promise<void> => {
    await running.stop();
    await stores.close();
  };
  await start();
  return {
    discord,
    guild,
    shelf,
    told,
    async moveTo(at) {
      discord.advanceClock(at - clock.now());
      await running.tick();
    },
    async restart(at = clock.now()) {
      await stop();
      discord.advanceClock(at - clock.now());
      await start();
      await running.tick();
    },
    async close() {
      await stop();
      await discord.close();
      await rm(path, { recursive: true, force: true });
    },
  };
}

async function readArticle(file: string) {
  const markdown = await readFile(
    fileURLToPath(new URL(`../../../${file}`, import.meta.url)),
    'utf8',
  );
  return parseArticle({ slug: basename(file, '.md'), markdown });
}
