import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../discord-server/gateway/gateway.js';
import { hasApiDescription } from '../discord-server/http/api-description.js';
import type { Fault } from '../discord-server/http/faults.js';
import { openStage, type Stage } from './open-stage.js';

const QUESTION = 'What share of leading enterprises innovate partner relationships?';
const ANSWER = '60% of leading enterprises choose to innovate partner relationships';

const HTTP_FAULTS: readonly [string, Fault][] = [
  ['a rate limit', { kind: 'rate limited', retryAfterMs: 300 }],
  ['an internal error', { kind: 'status', status: 500 }],
  ['a bad gateway', { kind: 'status', status: 502 }],
  ['a connection closed before it was done', { kind: 'closed while answering', isDone: false }],
  ['a connection closed after it was done', { kind: 'closed while answering', isDone: true }],
  ['a slow answer', { kind: 'slow', delayMs: 1_000 }],
];

describe('what Footnote survives', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ discord: { heartbeatIntervalMs: 1_000 } });
  });

  afterEach(() => {
    expect(stage.discord.faults.remaining()).toBe(0);
  });

  afterAll(async () => {
    await stage.close();
  });

  it.each(HTTP_FAULTS)('answers a command in spite of %s', async (_name, fault) => {
    stage.discord.faults.inject({ method: 'POST', path: /\/callback$/u }, fault);

    const outcome = await stage.ana.runCommand('ask', { question: QUESTION });

    expect(outcome.text).toContain(ANSWER);
  });

  it.each(HTTP_FAULTS)('answers a message once in spite of %s', async (_name, fault) => {
    const { discord, guild, ana } = stage;
    const channel = guild.createChannel('faulty');
    discord.faults.inject({ method: 'POST', path: /\/messages$/u }, fault);

    ana.say(channel, `${discord.botMention} ${QUESTION}`);
    const answer = await discord.nextMessage({ in: channel, timeoutMs: 10_000 });
    await ana.runCommand('about');

    expect(answer.text).toContain(ANSWER);
    expect(discord.botMessages(channel)).toHaveLength(1);
  });

  it.each<[string, (gateway: Gateway) => void]>([
    ['a dropped connection', (gateway) => gateway.dropConnections()],
    ['a call to reconnect', (gateway) => gateway.askToReconnect()],
    ['missing heartbeat acknowledgements', (gateway) => gateway.ignoreHeartbeats(2)],
    ['a resumable invalid session', (gateway) => gateway.invalidateSessions(true)],
    ['an invalid session', (gateway) => gateway.invalidateSessions(false)],
  ])('comes back after %s and answers', async (_name, break_) => {
    const { discord, guild, ana } = stage;
    // The same passage is not quoted twice in one channel.
    const channel = guild.createChannel('again');
    const logins = discord.gateway.logins.length;

    break_(discord.gateway);
    await discord.until(() => discord.gateway.logins[logins], 'the next login', 20_000);
    const asked = ana.say(channel, `${discord.botMention} ${QUESTION}`);
    const answer = await discord.nextMessage({ in: channel, after: asked });

    expect(answer.text).toContain(ANSWER);
  });

  it('sends nothing that Discord would refuse', () => {
    expect(stage.discord.problems.filter(({ kind }) => kind !== 'refused')).toEqual([]);
  });

  it.skipIf(!hasApiDescription)(
    "keeps to Discord's API description (../shared/discord/openapi.json)",
    () => {
      const invalid = stage.discord.problems.filter(({ kind }) => kind === 'invalid body');

      expect(invalid).toEqual([]);
    },
  );
});
