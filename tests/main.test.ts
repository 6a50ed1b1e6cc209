import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const program = path.resolve('dist/main.js');
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts the built server with these variables alone. */
function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [program], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...env },
  });
  started.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (part) => {
    output.stdout += part;
  });
  child.stderr.on('data', (part) => {
    output.stderr += part;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, ...output }));
  const firstLine = once(child.stdout, 'data').then(() => output.stdout);
  return { child, output, ended, firstLine: Promise.race([firstLine, ended.then(() => '')]) };
}

describe('the built server without a token', () => {
  it('serves the pages, says so in one line, and ends with 0 on SIGTERM', async () => {
    const { child, output, ended, firstLine } = start({ PORT: '0' });

    const line = await firstLine;
    const address = /http:\/\/localhost:\d+/u.exec(line)?.[0] ?? 'no address';
    const pages = ['/', '/healthz', '/read/digital-technology-innovation'];
    const statuses = await Promise.all(
      pages.map(async (page) => (await fetch(`${address}${page}`)).status),
    );
    const before = performance.now();
    child.kill('SIGTERM');

    expect((await ended).code).toBe(0);
    expect(performance.now() - before).toBeLessThan(6000);
    expect(statuses).toEqual([200, 200, 200]);
    expect(output.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(output.stdout).toContain('DISCORD_TOKEN is not set');
    expect(output.stderr).toBe('');
  });

  it('ends with 0 on Ctrl-C', async () => {
    const { child, ended, firstLine } = start({ PORT: '0' });
    await firstLine;

    child.kill('SIGINT');

    expect((await ended).code).toBe(0);
  });

  it('names a port that is in use in one line', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;

    const { code, stdout, stderr } = await start({ PORT: `${port}` }).ended;
    server.close();

    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`^Port ${port} is in use\\.[^\\n]*\\n$`, 'u'));
  });

  it('names all bad variables before anything starts', async () => {
    const { code, stdout, stderr } = await start({
      PORT: 'abc',
      LOG_LEVEL: 'loud',
      DISCORD_TOKEN: 'not a token',
      CORPUS_DIR: 'no/such/directory',
    }).ended;

    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(4);
    expect(stderr).not.toContain('not a token');
  });

  it('names what is wrong with the corpus', async () => {
    const { code, stdout, stderr } = await start({
      PORT: '0',
      CORPUS_DIR: path.resolve('tests/cli'),
    }).ended;

    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/tests\/cli:1: there is no article here/u);
  });
});
