import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.js';

/** An open database of either kind. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** The file's path or the server's host and database, for messages; no password. */
  readonly name: string;
  readonly db: Kysely<Tables>;
  /** Waits until no other transaction holds the key, and holds it until this one ends. */
  lock(transaction: Transaction<Tables>, key: string): Promise<void>;
  /** Wipes what deleted rows have left on the disk, as far as the database lets us. */
  wipe(): Promise<void>;
}
