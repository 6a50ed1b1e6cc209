import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
} from 'kysely';
import Sqlite from 'libsql';
import type { Database } from './database.js';
import { corruptFile, sqliteError } from './sqlite-error.js';
import { withStatements } from './sqlite-statements.js';
import type { Tables } from './tables.js';

/** Opens the database `footnote.db` in a folder, and makes both where they are missing. */
export function openSqliteFile(directory: string): Database {
  const path = join(resolve(directory), 'footnote.db');
  try {
    mkdirSync(resolve(directory), { recursive: true, mode: 0o700 });
    return open(path, path);
  } catch (error) {
    throw sqliteError(path, error);
  }
}

/** Opens an empty database that lives as long as the process. */
export function openSqliteMemory(): Database {
  return open(':memory:', 'in memory');
}

function open(file: string, name: string): Database {
  const sqlite = new Sqlite(file, { timeout: busyTimeoutMs });
  try {
    prepareFile(sqlite, name);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  const database = withStatements(sqlite, name);
  const db = new Kysely<Tables>({
    dialect: new ImmediateDialect({ database }),
    plugins: [new CamelCasePlugin()],
  });
  return {
    engine: 'sqlite',
    name,
    db,
    // A transaction that has begun is the only one: there is nothing more to lock.
    lock: async () => {},
    // secure_delete clears the pages of the database; the log still has them as they were.
    wipe: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
  };
}

/**
 * How long to wait for another process, such as a backup, in milliseconds. The wait blocks
 * this process, and Discord gives an interaction three seconds.
 */
const busyTimeoutMs = 1000;

function prepareFile(sqlite: Sqlite.Database, name: string): void {
  sqlite.pragma('journal_mode = WAL');
  // In WAL mode NORMAL may lose the last commits when the power fails; FULL loses none
  // (https://www.sqlite.org/pragma.html#pragma_synchronous).
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  // What people have deleted is overwritten, not only unlinked.
  sqlite.pragma('secure_delete = ON');
  const faults = sqlite.prepare('pragma quick_check(1)').raw().all().flat();
  if (faults[0] !== 'ok') throw corruptFile(name, faults[0]);
  // A file that may only be read would otherwise be found out at the first write.
  sqlite.exec('begin immediate; create table write_check (id integer)');
  sqlite.exec('rollback');
}

/**
 * Migrates in one transaction, which Kysely leaves out for SQLite, and begins transactions
 * with the right to write. One that reads first and writes later would fail at once, without
 * waiting, when another process has written in between.
 */
class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // The driver never waits, so that 400 clicks at once would all be kept before the first of
    // them is answered: between two transactions the network has its turn.
    await setImmediate();
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}
