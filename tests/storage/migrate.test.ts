import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Sqlite from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStores } from '../../src/storage/open-stores.js';
import { compileSources, storageSources } from './compile-sources.js';
import { hasPostgres, startPostgres, type TestPostgres } from './private-postgres.js';

const run = promisify(execFile);
const clock = { now: () => 0 };

describe('migrate', () => {
  const root = mkdtempSync(join(tmpdir(), 'footnote-migrate-'));
  let path = '';

  beforeEach(() => {
    path = mkdtempSync(join(root, 'data-'));
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it('runs each step once, also when several processes start at once', async () => {
    const sources = compileSources(storageSources);
    const module = pathToFileURL(sources.pathOf('src/storage/open-stores.ts')).href;
    const program = `
      const { openStores } = await import(${JSON.stringify(module)});
      const location = { kind: 'directory', path: ${JSON.stringify(path)} };
      await (await openStores(location, { now: () => 0 })).close();`;

    await Promise.all(
      [1, 2, 3].map(() => run(process.execPath, ['--input-type=module', '-e', program])),
    );

    sources.remove();
    const database = new Sqlite(join(path, 'footnote.db'));
    expect(database.prepare('select name from kysely_migration').raw().all()).toEqual([
      ['0001-first-stores'],
      ['0002-article-posts'],
      ['0003-study-sessions'],
      ['0004-quizzes'],
      ['0006-paragraph-counts'],
    ]);
    database.close();
  });

  it('leaves nothing behind when a step fails', async () => {
    const database = new Sqlite(join(path, 'footnote.db'));
    database.exec('create table opt_out (mine text)');

    await expect(openStores({ kind: 'directory', path }, clock)).rejects.toMatchObject({
      name: 'StorageError',
      kind: 'failed',
    });

    const names = database
      .prepare("select name from sqlite_master where type = 'table' order by name")
      .raw()
      .all()
      .flat()
      .filter((name) => !/^(kysely|sqlite)_/.test(String(name)));
    expect(names).toEqual(['opt_out']);
    database.close();
  });

  it('leaves a database of a newer version as it is, and says so', async () => {
    await (await openStores({ kind: 'directory', path }, clock)).close();
    const database = new Sqlite(join(path, 'footnote.db'));
    database.exec("insert into kysely_migration values ('9999-later', '2099-01-01')");

    await expect(openStores({ kind: 'directory', path }, clock)).rejects.toMatchObject({
      name: 'StorageError',
      kind: 'newer',
      message: `The database ${join(path, 'footnote.db')} was made by a newer version of Footnote (it has 9999-later). Update Footnote, or use another database.`,
    });

    expect(database.prepare('select count(*) from kysely_migration').raw().all()).toEqual([[6]]);
    database.close();
  });
});

describe.skipIf(!hasPostgres())('migrate on PostgreSQL', () => {
  let server: TestPostgres | undefined;
  let url = '';

  beforeAll(async () => {
    server = await startPostgres();
    url = await server.createDatabase();
  });

  afterAll(async () => {
    await server?.stop();
  });

  it('runs each step once, also when several start at once', async () => {
    const opened = await Promise.all(
      [1, 2, 3].map(() => openStores({ kind: 'postgres', url }, clock)),
    );

    for (const { close } of opened) await close();

    expect(await rows(url, 'select name from kysely_migration')).toEqual([
      { name: '0001-first-stores' },
      { name: '0002-article-posts' },
      { name: '0003-study-sessions' },
      { name: '0004-quizzes' },
      { name: '0006-paragraph-counts' },
    ]);
  });

  it('leaves a database of a newer version as it is, and says so', async () => {
    await rows(url, "insert into kysely_migration values ('9999-later', '2099-01-01')");

    await expect(openStores({ kind: 'postgres', url }, clock)).rejects.toMatchObject({
      kind: 'newer',
      message: expect.stringContaining(new URL(url).host),
    });
  });

  it('names a database that is not there', async () => {
    const address = new URL(url);
    address.pathname = '/nowhere';
    address.password = 's3cret';

    await expect(openStores({ kind: 'postgres', url: address.href }, clock)).rejects.toMatchObject({
      kind: 'unreachable',
      message: `PostgreSQL has no database at ${address.host}/nowhere. Create it, or correct DATABASE_URL.`,
    });
  });

  it('goes on after the server has cut all connections', async () => {
    const fresh = (await server?.createDatabase()) ?? '';
    const stores = await openStores({ kind: 'postgres', url: fresh }, clock);
    await stores.settings.setGuild('1', { language: 'en' });

    await rows(
      url,
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
    );

    const read = await stores.settings.guild('1').catch(() => stores.settings.guild('1'));
    expect(read.language).toBe('en');
    await stores.close();
  });
});

async function rows(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
