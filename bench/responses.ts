import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../tests/discord-server/driver/person.js';
import { startDiscordServer } from '../tests/discord-server/start-discord-server.js';
import { quantile } from './measure.js';

/** How soon the first response leaves after an interaction comes, in milliseconds. */
export interface ResponseFigures {
  readonly count: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

const PER_SECOND = 50;
const SECONDS = 20;
/** So many that nobody meets the rate limit. */
const PEOPLE = 100;
const CHANNELS = 20;

/** What people do, in turn. */
const deeds: readonly ((person: Person, channel: Channel) => Promise<Response>)[] = [
  (person, channel) =>
    person.runCommand('ask', { question: 'What is the article about?' }, channel),
  (person, channel) =>
    person.runCommand('ask', { question: 'Which industries innovate most slowly?' }, channel),
  (person, channel) => person.runCommand('search', { words: 'innovation networks' }, channel),
  (person, channel) => person.runCommand('section', { name: '2' }, channel),
  (person, channel) => person.runCommand('outline', {}, channel),
  (person, channel) => person.runCommand('help', {}, channel),
];

type Channel = Parameters<Person['runCommand']>[2];
type Response = Awaited<ReturnType<Person['runCommand']>>;

/**
 * Measures the built bot, logged in to the local stand-in for Discord, at 50 interactions a
 * second: from when one is handed to the gateway until its first response is there.
 */
export async function measureResponses(): Promise<ResponseFigures> {
  const discord = await startDiscordServer();
  const directory = await mkdtemp(join(tmpdir(), 'footnote-'));
  const child = spawn(process.execPath, ['--max-semi-space-size=1', 'dist/main.js'], {
    env: {
      PORT: '0',
      DATA_DIR: directory,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await discord.botConnected();
    const guild = discord.createGuild('Bench');
    const channels = Array.from({ length: CHANNELS }, (_, at) => guild.createChannel(`room-${at}`));
    const people = Array.from({ length: PEOPLE }, (_, at) => guild.createMember(`Reader ${at}`));
    const act = (at: number): Promise<Response> => {
      const person = people[at % people.length];
      const deed = deeds[at % deeds.length];
      if (!person || !deed) throw new RangeError(`Expected a person and a deed for ${at}`);
      return deed(person, channels[at % channels.length]);
    };
    for (let at = 0; at < deeds.length * 5; at += 1) await act(at);
    const times = await atRate(PER_SECOND * SECONDS, act);
    return {
      count: times.length,
      medianMs: quantile(times, 0.5),
      p99Ms: quantile(times, 0.99),
    };
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    await discord.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Begins deeds at a steady rate, whether or not the earlier ones are answered. */
async function atRate(
  count: number,
  act: (at: number) => Promise<Response>,
): Promise<readonly number[]> {
  const responses: Promise<Response>[] = [];
  const start = performance.now();
  for (let at = 0; at < count; at += 1) {
    const due = start + (at * 1000) / PER_SECOND;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    responses.push(act(at));
  }
  return (await Promise.all(responses)).map(({ acknowledgedAfterMs }) => acknowledgedAfterMs);
}
