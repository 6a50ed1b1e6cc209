import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { SpanReference } from '../core/article/span-reference.js';
import {
  type ClaimOutcome,
  claimMs,
  type Discussion,
  type DiscussionStore,
} from '../core/ports/discussion-store.js';
import type { Clock } from '../core/ports.js';
import type { Database } from './database.js';
import { expectId } from './expect-input.js';
import { fromColumns, toColumns } from './reference-columns.js';
import type { Tables } from './tables.js';

/** Keeps discussion threads in the database. */
export function createDiscussionStore({ db }: Database, clock: Clock): DiscussionStore {
  const find = async (guildId: string, { article, fingerprint }: SpanReference) => {
    const row = await db
      .selectFrom('discussion')
      .selectAll()
      .where('guildId', '=', guildId)
      .where('article', '=', article)
      .where('fingerprint', '=', fingerprint)
      .executeTakeFirst();
    return row && toDiscussion(row);
  };

  return {
    async claim({ guildId, channelId, passage }): Promise<ClaimOutcome> {
      const claim = randomUUID();
      const values = {
        guildId: expectId("a server's id", guildId),
        channelId: expectId("a channel's id", channelId),
        ...toColumns(passage),
        state: 'claimed' as const,
        claim,
        claimedAt: clock.now(),
      };
      // One statement: of many clicks at once, one inserts the row or takes a lapsed claim over.
      const claimed = await db
        .insertInto('discussion')
        .values(values)
        .onConflict((conflict) =>
          conflict
            .columns(['guildId', 'article', 'fingerprint'])
            .doUpdateSet(values)
            .where('discussion.state', '=', 'claimed')
            .where('discussion.claimedAt', '<=', values.claimedAt - claimMs),
        )
        .returning('claim')
        .executeTakeFirst();
      if (claimed) return { kind: 'claimed', claim };

      const discussion = await find(guildId, passage);
      return discussion ? { kind: 'found', discussion } : { kind: 'pending' };
    },

    async confirm(claim, threadId) {
      const { numUpdatedRows } = await db
        .updateTable('discussion')
        .set({ state: 'open', threadId: expectId("a thread's id", threadId), claim: null })
        .where('claim', '=', claim)
        .executeTakeFirst();
      return numUpdatedRows > 0;
    },

    async release(claim) {
      await db.deleteFrom('discussion').where('claim', '=', claim).execute();
    },

    find,

    async ofThread(threadId) {
      const row = await db
        .selectFrom('discussion')
        .selectAll()
        .where('threadId', '=', threadId)
        .executeTakeFirst();
      return row && toDiscussion(row);
    },

    async setState(threadId, state) {
      const { numUpdatedRows } = await db
        .updateTable('discussion')
        .set({ state })
        .where('threadId', '=', threadId)
        .executeTakeFirst();
      return numUpdatedRows > 0;
    },

    async remove(threadId) {
      const { numDeletedRows } = await db
        .deleteFrom('discussion')
        .where('threadId', '=', threadId)
        .executeTakeFirst();
      return numDeletedRows > 0;
    },

    async counts(article, guildId) {
      const rows = await db
        .selectFrom('discussion')
        .select(({ fn }) => [
          'article',
          'fingerprint',
          fn.min('spanStart').as('spanStart'),
          fn.min('spanEnd').as('spanEnd'),
          fn.countAll<number>().as('discussions'),
        ])
        .where('article', '=', article)
        .where('state', '!=', 'claimed')
        .$if(guildId !== undefined, (query) => query.where('guildId', '=', guildId ?? ''))
        .groupBy(['article', 'fingerprint'])
        .orderBy('spanStart')
        .execute();
      return rows.map((row) => ({ passage: fromColumns(row), discussions: row.discussions }));
    },
  };
}

/** Reads a discussion from its row; undefined while its thread is not made yet. */
function toDiscussion(row: Selectable<Tables['discussion']>): Discussion | undefined {
  if (row.state === 'claimed' || row.threadId === null) return undefined;
  return {
    guildId: row.guildId,
    channelId: row.channelId,
    threadId: row.threadId,
    passage: fromColumns(row),
    state: row.state,
  };
}
