import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStores, type StorageLocation } from '../../src/storage/open-stores.js';
import { StorageError } from '../../src/storage/storage-error.js';
import { many, referTo } from './contract/subject.js';

describe('openStores', () => {
  const clock = { now: () => 0 };
  let directory = '';
  let path = '';

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'footnote-errors-'));
    path = join(directory, 'footnote.db');
  });

  afterEach(() => rmSync(directory, { recursive: true }));

  it('makes the folder and keeps what is in it', async () => {
    const location = { kind: 'directory', path: join(directory, 'a', 'b') } as const;
    const first = await openStores(location, clock);
    await first.settings.setGuild('1', { language: 'zh-CN' });
    await first.close();

    const second = await openStores(location, clock);

    expect((await second.settings.guild('1')).language).toBe('zh-CN');
    expect(second.name).toBe(join(directory, 'a', 'b', 'footnote.db'));
    await second.close();
  });

  it('names a folder that cannot be made', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');

    const error = await failure({ kind: 'directory', path: join(file, 'data') });

    expect(error.kind).toBe('unwritable');
    expect(error.message).toBe(
      `Cannot write to ${join(file, 'data', 'footnote.db')} (ENOTDIR). Let the user who runs Footnote write there, or set DATA_DIR to another folder.`,
    );
  });

  it('names a database that is a folder', async () => {
    mkdirSync(path);

    expect(await failure({ kind: 'directory', path: directory })).toMatchObject({
      kind: 'unwritable',
      message: expect.stringContaining(path),
    });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'names a folder that may not be written',
    async () => {
      chmodSync(directory, 0o500);

      const error = await failure({ kind: 'directory', path: directory });

      expect(error.kind).toBe('unwritable');
    },
  );

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'names a database that may only be read, before anything is written',
    async () => {
      await (await openStores({ kind: 'directory', path: directory }, clock)).close();
      chmodSync(path, 0o400);

      const error = await failure({ kind: 'directory', path: directory });

      expect(error.kind).toBe('unwritable');
    },
  );

  it('names a file that is no database', async () => {
    writeFileSync(path, 'Not a database at all. '.repeat(400));

    const error = await failure({ kind: 'directory', path: directory });

    expect(error.kind).toBe('corrupt');
    expect(error.message).toBe(
      `The database ${path} is damaged or not a database. Put a backup in its place, or move it away to start afresh.`,
    );
    expect(readFileSync(path, 'utf8')).toMatch(/^Not a database/);
  });

  it('names a database with damaged pages', async () => {
    const stores = await openStores({ kind: 'directory', path: directory }, clock);
    for (const start of many(200, (number) => number)) {
      const reference = referTo('Words.', start);
      await stores.bookmarks.add({ userId: '1', reference, note: 'x'.repeat(400) });
    }
    await stores.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x5a, 4096 * 4, bytes.length - 4096));

    expect((await failure({ kind: 'directory', path: directory })).kind).toBe('corrupt');
  });

  it('names a database that another program holds', async () => {
    const other = new Sqlite(path);
    other.exec('begin exclusive; create table held (id integer)');

    const error = await failure({ kind: 'directory', path: directory });
    other.close();

    expect(error.kind).toBe('locked');
    expect(error.message).toBe(
      `The database ${path} is in use by another program. Stop that program, or set DATA_DIR to another folder.`,
    );
  });

  it('tells at a write, too, that another program holds the database, and recovers', async () => {
    const stores = await openStores({ kind: 'directory', path: directory }, clock);
    const other = new Sqlite(path);
    other.exec('begin immediate');

    await expect(stores.settings.setGuild('1', { language: 'en' })).rejects.toMatchObject({
      name: 'StorageError',
      kind: 'locked',
    });
    await expect(stores.privacy.delete('1')).rejects.toMatchObject({ kind: 'locked' });
    other.exec('rollback');
    other.close();

    expect((await stores.settings.setGuild('1', { language: 'en' })).language).toBe('en');
    expect(await stores.privacy.delete('1')).toBe(0);
    await stores.close();
  });

  it('names a PostgreSQL host that does not answer, without the password', async () => {
    const port = await unusedPort();
    const url = `postgres://me:s3cret@127.0.0.1:${port}/notes`;

    const error = await failure({ kind: 'postgres', url });

    expect(error.kind).toBe('unreachable');
    expect(error.message).toBe(
      `PostgreSQL at 127.0.0.1:${port}/notes does not answer (ECONNREFUSED). Start it, or correct DATABASE_URL.`,
    );
  });

  it.each(['localhost:5432', 'mysql://me:s3cret@localhost/notes', 's3cret', 'postgres://'])(
    'says what an address looks like when given %s, without repeating it',
    async (url) => {
      const error = await failure({ kind: 'postgres', url });

      expect(error.message).not.toContain('s3cret');
      expect(error.message).toContain('DATABASE_URL');
    },
  );

  async function failure(location: StorageLocation): Promise<StorageError> {
    const stores = await openStores(location, clock).catch((error: unknown) => error);
    if (stores instanceof StorageError) {
      expect(stores.message).not.toContain('\n');
      return stores;
    }
    throw new Error('Expected a StorageError', { cause: stores });
  }
});

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
