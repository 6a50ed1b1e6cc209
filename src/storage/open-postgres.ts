import {
  CamelCasePlugin,
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { createTurns } from './create-turns.js';
import type { Database } from './database.js';
import { codeOf, isDisconnected, postgresError } from './postgres-error.js';
import { StorageError } from './storage-error.js';
import type { Tables } from './tables.js';

/**
 * Opens a PostgreSQL database by its address, `postgres://user:password@host:port/database`.
 *
 * @throws {StorageError} `bad-address` when that is not what the address looks like.
 */
export async function openPostgres(url: string): Promise<Database> {
  const name = publicName(url);
  // 6 MB that an embedded database has no use for.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
    keepAlive: true,
    types: {
      getTypeParser: (oid, format) => typeParser(oid, format) ?? pg.types.getTypeParser(oid),
    },
  });
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  return {
    engine: 'postgres',
    name,
    db: new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: withRemedies(pool, name) }),
      plugins: [new CamelCasePlugin()],
    }),
    lock: async (transaction, key) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(transaction);
    },
    // The server's own vacuum does that.
    wipe: async () => {},
  };
}

/** More would only wait for each other: a session's row is changed by one at a time. */
const CONNECTIONS = 5;

function publicName(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^postgres(ql)?:$/.test(address.protocol)) {
    throw new StorageError(
      'bad-address',
      'DATABASE_URL is no address of PostgreSQL. Write postgres://user:password@host:5432/database, or leave it empty to keep data in DATA_DIR.',
    );
  }
  return `${address.host || 'localhost'}${address.pathname}`;
}

const int8 = 20;

/** Ids, times and counts stay far below 2^53, past which numbers are inexact. */
function typeParser(oid: number, format: string | undefined): typeof Number | undefined {
  return oid === int8 && format !== 'binary' ? Number : undefined;
}

/** Gives errors with their remedy, and throws away connections that broke. */
function withRemedies(pool: Pool, name: string): PostgresPool {
  const take = createTurns(CONNECTIONS);
  return {
    async connect() {
      const giveBack = await take();
      const client = await pool.connect().catch((error: unknown) => {
        giveBack();
        throw postgresError(name, error);
      });
      return withRemedy(client, name, giveBack);
    },
    end: () => pool.end(),
  };
}

function withRemedy(client: PoolClient, name: string, onRelease: () => void): PostgresPoolClient {
  let broken = false;
  function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query<Row>(
    text: string | PostgresCursor<Row>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof text !== 'string') throw new TypeError('Expected SQL: the stores stream nothing');
    return client.query(text, [...values]).catch((error: unknown) => {
      broken ||= isDisconnected(codeOf(error), String(error));
      throw postgresError(name, error);
    }) as Promise<PostgresQueryResult<Row>>;
  }
  return {
    query,
    release() {
      client.release(broken);
      onRelease();
    },
  };
}
