import { createBell } from './bell.js';
import { createClock, createSnowflakes } from './clock.js';
import type { World } from './world.js';

/** What a test may choose about the application and its bot. */
export interface WorldOptions {
  /** The one token that logs in. */
  readonly token?: string;
  /** Privileged intents switched on in the developer portal; none by default. */
  readonly privilegedIntents?: number;
  /** Time to the first response of an interaction; 3,000 ms by default. */
  readonly firstResponseMs?: number;
}

/** Creates a world that holds the application and its bot, and nothing else. */
export function createWorld(options: WorldOptions): World {
  const clock = createClock();
  const nextId = createSnowflakes(clock);
  const botId = nextId();
  const world: World = {
    clock,
    nextId,
    bell: createBell(),
    applicationId: botId,
    botId,
    token: options.token ?? `${Buffer.from(botId).toString('base64url')}.tests.local-stand-in`,
    privilegedIntents: options.privilegedIntents ?? 0,
    firstResponseMs: options.firstResponseMs ?? 3_000,
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    interactions: new Map(),
    uploads: new Map(),
    filesUrl: '',
    dispatch: () => undefined,
  };
  world.users.set(botId, {
    id: botId,
    name: 'Footnote',
    isBot: true,
    locale: 'en-US',
    acceptsDirectMessages: false,
    hasInstalledApp: false,
  });
  return world;
}
