import type { Selectable } from 'kysely';
import type { Bookmark, BookmarkStore } from '../core/ports/bookmark-store.js';
import { storeLimits } from '../core/ports/store-limits.js';
import type { Clock } from '../core/ports.js';
import type { Database } from './database.js';
import { expectTextOrNone, isRowId } from './expect-input.js';
import { keepForPerson } from './keep-for-person.js';
import { countRows, readPage } from './read-page.js';
import { fromColumns, toColumns } from './reference-columns.js';
import type { Tables } from './tables.js';

/** Keeps bookmarks in the database. */
export function createBookmarkStore(database: Database, clock: Clock): BookmarkStore {
  const { db } = database;
  return {
    async add({ userId, reference, note }) {
      const columns = toColumns(reference);
      const row = {
        userId,
        ...columns,
        note: expectNote(note),
        createdAt: clock.now(),
      };
      return keepForPerson(database, userId, async (transaction) => {
        const same = await transaction
          .selectFrom('bookmark')
          .selectAll()
          .where('userId', '=', userId)
          .where('article', '=', columns.article)
          .where('spanStart', '=', columns.spanStart)
          .where('spanEnd', '=', columns.spanEnd)
          .where('fingerprint', '=', columns.fingerprint)
          .executeTakeFirst();
        if (same) return { kind: 'already', bookmark: toBookmark(same) };

        const held = await countRows(
          transaction.selectFrom('bookmark').where('userId', '=', userId),
        );
        if (held >= storeLimits.bookmarksPerUser) return { kind: 'full' };
        const added = await transaction
          .insertInto('bookmark')
          .values(row)
          .returningAll()
          .executeTakeFirstOrThrow();
        return { kind: 'added', bookmark: toBookmark(added) };
      });
    },

    list(userId, request) {
      const bookmarks = db
        .selectFrom('bookmark')
        .where('userId', '=', userId)
        .$if(request.article !== undefined, (query) =>
          query.where('article', '=', request.article ?? ''),
        );
      return readPage(
        request,
        () => countRows(bookmarks),
        async ({ limit, offset }) => {
          const rows = await bookmarks
            .selectAll()
            .orderBy('id', 'desc')
            .limit(limit)
            .offset(offset)
            .execute();
          return rows.map(toBookmark);
        },
      );
    },

    async all(userId) {
      const rows = await db
        .selectFrom('bookmark')
        .selectAll()
        .where('userId', '=', userId)
        .orderBy('article')
        .orderBy('spanStart')
        .orderBy('id')
        .execute();
      return rows.map(toBookmark);
    },

    async setNote(userId, id, note) {
      const kept = expectNote(note);
      if (!isRowId(id)) return { kind: 'missing' };
      return keepForPerson(database, userId, async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('bookmark')
          .set({ note: kept })
          .where('userId', '=', userId)
          .where('id', '=', id)
          .executeTakeFirst();
        return { kind: numUpdatedRows > 0 ? 'changed' : 'missing' } as const;
      });
    },

    async remove(userId, id) {
      if (!isRowId(id)) return false;
      const { numDeletedRows } = await db
        .deleteFrom('bookmark')
        .where('userId', '=', userId)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0;
    },
  };
}

/** Reads a bookmark from its row. */
export function toBookmark(row: Selectable<Tables['bookmark']>): Bookmark {
  return {
    id: row.id,
    userId: row.userId,
    reference: fromColumns(row),
    ...(row.note !== null && { note: row.note }),
    createdAt: row.createdAt,
  };
}

function expectNote(note: string | undefined): string | null {
  return expectTextOrNone('a note', note, storeLimits.note);
}
