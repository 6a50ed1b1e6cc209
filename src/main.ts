import type { Logger } from 'pino';
import { assetDirectory } from './asset-directory.js';
import { type Config, readConfig } from './config.js';
import { createLogger } from './create-logger.js';
import { createPlayground } from './discord/playground.js';
import { findFreePort } from './free-port.js';
import { loadEnv } from './load-env.js';
import { openServices } from './services.js';
import { onStopSignal } from './stop-signals.js';
import { createWebApp } from './web/create-web-app.js';
import { startWeb } from './web/start-web.js';

/** What answers people; and what it keeps things in, which is closed last. */
const running: Stoppable[] = [];
const storage: Stoppable[] = [];

/** Starts the web pages and, with a token, the Discord bot; tells on stdout where they are. */
async function start(given: Config, logger: Logger): Promise<void> {
  const port = given.port === 0 ? await findFreePort(given.host) : given.port;
  const config = { ...given, port };
  const { services, stores, playgroundStores, shelf, playgroundShelf, close } =
    await openServices(config);
  storage.push({ stop: close });
  const playground = createPlayground(services, playgroundStores, playgroundShelf, (err) =>
    logger.error({ err }, 'Cannot go on with a quiz or a study session of the playground'),
  );
  running.push(playground);
  const app = createWebApp({
    services,
    playground,
    studyMarks: [stores.studyMarks, playgroundStores.studyMarks],
    logger,
    assetDirectory,
  });
  const web = await startWeb({ app, host: config.host, port });
  running.push(web);
  const place = `Footnote is at ${config.publicUrl ?? web.url}`;
  if (!config.discord) {
    print(`${place} (in the browser only: DISCORD_TOKEN is not set)`);
    return;
  }
  print(place);
  // discord.js costs 30 MB, which the pages alone do not need.
  const { startDiscord } = await import('./discord/start-discord.js');
  const discord = await startDiscord({ ...config.discord, services, stores, shelf, logger });
  running.push(discord);
  print(`Footnote is on Discord. Add it to a server: ${discord.inviteUrl}`);
}

interface Stoppable {
  stop(): Promise<void>;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(lines: readonly string[]): never {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  process.exit(1);
}

await loadEnv();
const reading = readConfig(process.env);
if (reading.kind === 'problems') fail(reading.problems);
const logger = createLogger(reading.config.logLevel);
onStopSignal(async () => {
  await Promise.all(running.map((part) => part.stop()));
  await Promise.all(storage.map((part) => part.stop()));
});
try {
  await start(reading.config, logger);
} catch (error) {
  logger.debug({ err: error }, 'start failed');
  fail([error instanceof Error ? error.message : String(error)]);
}
