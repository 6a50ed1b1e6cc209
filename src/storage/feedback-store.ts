import type { Selectable } from 'kysely';
import type { Feedback, FeedbackStore } from '../core/ports/feedback-store.js';
import { storeLimits } from '../core/ports/store-limits.js';
import type { Clock } from '../core/ports.js';
import type { Database } from './database.js';
import { expectId, expectTextOrNone } from './expect-input.js';
import { keepForPerson } from './keep-for-person.js';
import { countRows, readPage } from './read-page.js';
import { fromOptionalColumns, toOptionalColumns } from './reference-columns.js';
import type { Tables } from './tables.js';

/** Keeps feedback in the database. */
export function createFeedbackStore(database: Database, clock: Clock): FeedbackStore {
  const { db } = database;
  return {
    async give({ answerId, userId, guildId, verdict, expected, reference }) {
      const row = {
        answerId: expectId("an answer's id", answerId),
        userId,
        guildId: guildId === undefined ? null : expectId("a server's id", guildId),
        verdict,
        expected: expectTextOrNone('an expectation', expected, storeLimits.expected),
        ...toOptionalColumns(reference),
        givenAt: clock.now(),
      };
      return keepForPerson(database, userId, async (transaction) => {
        const earlier = await transaction
          .selectFrom('feedback')
          .select(['verdict', 'expected'])
          .where('answerId', '=', answerId)
          .where('userId', '=', userId)
          .executeTakeFirst();
        const stays = earlier?.verdict === verdict ? earlier.expected : null;
        const values = { ...row, expected: row.expected ?? stays };
        await transaction
          .insertInto('feedback')
          .values(values)
          .onConflict((conflict) => conflict.columns(['answerId', 'userId']).doUpdateSet(values))
          .execute();
        return { kind: earlier ? 'changed' : 'recorded' } as const;
      });
    },

    async counts(answerId) {
      const rows = await db
        .selectFrom('feedback')
        .select(({ fn }) => ['verdict', fn.countAll<number>().as('people')])
        .where('answerId', '=', answerId)
        .groupBy('verdict')
        .execute();
      const people = new Map(rows.map((row) => [row.verdict, row.people]));
      return { helpful: people.get('helpful') ?? 0, notHelpful: people.get('not-helpful') ?? 0 };
    },

    list(request) {
      const { guildId, verdict } = request;
      let feedback = db.selectFrom('feedback');
      if (guildId !== undefined) feedback = feedback.where('guildId', '=', guildId);
      if (verdict !== undefined) feedback = feedback.where('verdict', '=', verdict);
      return readPage(
        request,
        () => countRows(feedback),
        async ({ limit, offset }) => {
          const rows = await feedback
            .selectAll()
            .orderBy('givenAt', 'desc')
            .orderBy('answerId', 'desc')
            .orderBy('userId')
            .limit(limit)
            .offset(offset)
            .execute();
          return rows.map(toFeedback);
        },
      );
    },
  };
}

/** Reads an opinion from its row. */
export function toFeedback(row: Selectable<Tables['feedback']>): Feedback {
  const reference = fromOptionalColumns(row);
  return {
    answerId: row.answerId,
    userId: row.userId,
    ...(row.guildId !== null && { guildId: row.guildId }),
    verdict: row.verdict,
    ...(row.expected !== null && { expected: row.expected }),
    ...(reference && { reference }),
    givenAt: row.givenAt,
  };
}
