import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server for tests, with as many empty databases as they need. */
export interface TestPostgres {
  /** Makes a database and returns its address. */
  createDatabase(): Promise<string>;
  /** Empties all tables of a database but the list of its migrations. */
  empty(url: string): Promise<void>;
  /** Stops the server if the test started it. */
  stop(): Promise<void>;
}

/**
 * Tells whether `startPostgres` can work: `TEST_DATABASE_URL` names a server whose user may
 * create databases, or the programs `initdb` and `postgres` are on the path.
 */
export function hasPostgres(): boolean {
  if (process.env.TEST_DATABASE_URL) return true;
  return Boolean(process.platform !== 'win32' && program('initdb') && program('postgres'));
}

/** Starts a small server in a temporary folder, on a port of the loopback address. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { ...databases(given), stop: async () => {} };

  const directory = mkdtempSync(join(tmpdir(), 'footnote-postgres-'));
  const owner = unprivileged();
  if (owner) chownSync(directory, owner.uid, owner.gid);
  const initialize = ['-D', directory, '-U', 'tester', '-E', 'UTF8', '--locale=C', '-A', 'trust'];
  execFileSync(program('initdb') ?? '', [...initialize, '--no-sync'], {
    ...owner,
    stdio: 'ignore',
  });

  const port = await freePort();
  const settings = ['fsync=off', 'shared_buffers=16MB', 'max_connections=40'];
  const server = spawn(
    program('postgres') ?? '',
    ['-D', directory, '-h', '127.0.0.1', '-p', `${port}`, '-k', ''].concat(
      settings.flatMap((setting) => ['-c', setting]),
    ),
    { ...owner, stdio: 'ignore' },
  );
  const stop = async () => {
    await end(server);
    rmSync(directory, { recursive: true, force: true });
  };
  const url = `postgres://tester@127.0.0.1:${port}/postgres`;
  try {
    await untilReady(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...databases(url), stop };
}

/** PostgreSQL refuses to run as root: the customary numbers of `nobody` do instead. */
function unprivileged() {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
}

function program(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function databases(url: string): Pick<TestPostgres, 'createDatabase' | 'empty'> {
  let created = 0;
  return {
    async createDatabase() {
      created += 1;
      const name = `footnote_test_${process.pid}_${created}`;
      await query(url, `create database ${name}`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    empty: (filled) => query(filled, truncateTables),
  };
}

const truncateTables = `
  do $$ begin
    execute coalesce((
      select 'truncate ' || string_agg(quote_ident(tablename), ', ')
      from pg_tables where schemaname = 'public' and tablename not like 'kysely%'
    ), '');
  end $$`;

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** SIGINT asks for a fast shutdown; a server that does not heed it within 10 s is killed. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const timer = setTimeout(() => server.kill('SIGKILL'), 10_000);
  server.kill('SIGINT');
  await once(server, 'exit');
  clearTimeout(timer);
}
