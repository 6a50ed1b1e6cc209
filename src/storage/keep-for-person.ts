import type { Transaction } from 'kysely';
import type { Database } from './database.js';
import { expectId } from './expect-input.js';
import type { Tables } from './tables.js';

/**
 * Keeps something about a person in one transaction, unless the person wants nothing kept.
 * No opt-out and no deletion of the person's data can come between.
 */
export async function keepForPerson<Outcome>(
  database: Database,
  userId: string,
  keep: (transaction: Transaction<Tables>) => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'opted-out' }> {
  expectId("a user's id", userId);
  return database.db.transaction().execute(async (transaction) => {
    await database.lock(transaction, personKey(userId));
    const optOut = await transaction
      .selectFrom('optOut')
      .select('userId')
      .where('userId', '=', userId)
      .executeTakeFirst();
    return optOut ? { kind: 'opted-out' } : keep(transaction);
  });
}

/**
 * Keeps what somebody did, as `keepForPerson`, or what came of itself: with no person, nobody's
 * wish stands against it.
 */
export async function keepDeed<Outcome>(
  database: Database,
  by: string | undefined,
  keep: (transaction: Transaction<Tables>) => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'opted-out' }> {
  return by === undefined
    ? database.db.transaction().execute(keep)
    : keepForPerson(database, by, keep);
}

/** The lock that everything about one person takes. */
export function personKey(userId: string): string {
  return `person:${userId}`;
}

/**
 * The lock that every deletion of several rows takes. Two that cross in the same rows would
 * wait for each other.
 */
export const deletionKey = 'deletion';
