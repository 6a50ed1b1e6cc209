import type { Transaction } from 'kysely';
import type { KeptSession, StudySessionStore } from '../core/ports/study-session-store.js';
import type { Clock } from '../core/ports.js';
import type { Database } from './database.js';
import { keepDeed, keepForPerson } from './keep-for-person.js';
import { countRows } from './read-page.js';
import { toKeptSession, toSessionRow } from './study-session-rows.js';
import type { Tables } from './tables.js';

/** No server reads so much at once. */
const MAX_CURRENT = 100;

/** Keeps study sessions in the database. */
export function createStudySessionStore(database: Database, clock: Clock): StudySessionStore {
  const { db } = database;
  const find = async (id: string) => {
    const row = await db
      .selectFrom('studySession')
      .select('kept')
      .where('id', '=', id)
      .executeTakeFirst();
    return row && toKeptSession(row);
  };

  return {
    async add(kept) {
      const row = { ...toSessionRow(kept), openedAt: clock.now() };
      return keepForPerson(database, kept.session.host, async (transaction) => {
        await database.lock(transaction, `study-sessions:${row.guildId}`);
        const held = await countRows(
          transaction
            .selectFrom('studySession')
            .where('guildId', '=', row.guildId)
            .where('isOver', '=', 0),
        );
        if (held >= MAX_CURRENT) return { kind: 'full' } as const;
        await transaction.insertInto('studySession').values(row).execute();
        return { kind: 'added' } as const;
      });
    },

    find,

    async change(id, change, by) {
      const apply = async (
        transaction: Transaction<Tables>,
      ): Promise<{ readonly kept?: KeptSession }> => {
        const row = await transaction
          .selectFrom('studySession')
          .select('kept')
          .where('id', '=', id)
          .$if(database.engine === 'postgres', (query) => query.forUpdate())
          .executeTakeFirst();
        const before = row && toKeptSession(row);
        if (!before) return {};
        const kept = change(before);
        if (kept !== before) {
          await transaction
            .updateTable('studySession')
            .set(toSessionRow(kept))
            .where('id', '=', id)
            .execute();
        }
        return { kept };
      };
      const outcome = await keepDeed(database, by, apply);
      return 'kind' in outcome ? outcome : outcome.kept;
    },

    async ofThread(threadId) {
      const row = await db
        .selectFrom('studySession')
        .select('kept')
        .where('threadId', '=', threadId)
        .executeTakeFirst();
      return row && toKeptSession(row);
    },

    async current(guildId) {
      const rows = await db
        .selectFrom('studySession')
        .select('kept')
        .where('guildId', '=', guildId)
        .where('isOver', '=', 0)
        .orderBy('openedAt', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toKeptSession);
    },

    async latest(guildId, channelId) {
      const row = await db
        .selectFrom('studySession')
        .select('kept')
        .where('guildId', '=', guildId)
        .$if(channelId !== undefined, (query) => query.where('channelId', '=', channelId ?? ''))
        .orderBy('openedAt', 'desc')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      return row && toKeptSession(row);
    },

    async due(at, all = false) {
      const rows = await db
        .selectFrom('studySession')
        .select('id')
        .where((row) =>
          all
            ? row.or([row('isOver', '=', 0), row('dueAt', 'is not', null)])
            : row('dueAt', '<=', at),
        )
        .orderBy('dueAt')
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}
