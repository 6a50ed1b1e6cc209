import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenStores, openStores } from '../../src/storage/open-stores.js';
import { fill } from './contract/fill.js';
import { ada, guildId } from './contract/subject.js';

/** Reads the tables themselves, so that a new one cannot be forgotten. */
describe('personal data', () => {
  const root = mkdtempSync(join(tmpdir(), 'footnote-personal-'));
  let directory = '';
  let stores: OpenStores;

  beforeEach(async () => {
    directory = mkdtempSync(join(root, 'data-'));
    stores = await openStores({ kind: 'directory', path: directory }, { now: () => 0 });
    await fill(stores, ada, 'Confidential');
    return () => stores.close();
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it('has an entry in every table to be tested with', async () => {
    await stores.privacy.optOut(ada);

    expect(tables().filter(({ rows }) => rows.length === 0)).toEqual([]);
  });

  it('is gone from every table once deleted', async () => {
    await stores.privacy.purgeGuild('');
    expect(tablesWith(ada)).not.toEqual([]);

    await stores.privacy.delete(ada);

    // A discussion is the server's; `fill` names its thread and words after the person.
    expect(tablesWith(ada)).toEqual(['discussion']);
    expect(tablesWith('Confidential')).toEqual(['discussion']);
  });

  it('is gone from the file’s bytes once deleted', async () => {
    expect(bytes()).toContain('Confidential of');

    await stores.privacy.delete(ada);
    await stores.close();
    stores = await openStores({ kind: 'directory', path: directory }, { now: () => 0 });

    expect(bytes()).not.toContain('Confidential of');
  });

  it('goes with its server from every table', async () => {
    expect(tablesWith(guildId)).not.toEqual([]);

    await stores.privacy.purgeGuild(guildId);

    expect(tablesWith(guildId)).toEqual([]);
  });

  function tablesWith(text: string): string[] {
    return tables()
      .filter(({ rows }) => JSON.stringify(rows).includes(text))
      .map(({ name }) => name);
  }

  function tables(): { readonly name: string; readonly rows: unknown[] }[] {
    const database = new Sqlite(join(directory, 'footnote.db'));
    const names = database
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .raw()
      .all()
      .map(String)
      .filter((name) => !name.startsWith('kysely_'));
    const read = names.map((name) => ({
      name,
      rows: database.prepare(`select * from ${name}`).all(),
    }));
    database.close();
    return read;
  }

  function bytes(): string {
    return readdirSync(directory)
      .map((name) => readFileSync(join(directory, name), 'latin1'))
      .join('');
  }
});
