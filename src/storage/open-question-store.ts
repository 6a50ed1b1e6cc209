import type { Transaction } from 'kysely';
import type {
  OpenQuestionFilter,
  OpenQuestionStore,
  VoteOutcome,
} from '../core/ports/open-question-store.js';
import { storeLimits } from '../core/ports/store-limits.js';
import type { Clock } from '../core/ports.js';
import type { Database } from './database.js';
import { isRowId } from './expect-input.js';
import { deletionKey, keepForPerson } from './keep-for-person.js';
import { groupOf, selectQuestions, toOpenQuestion, toRow } from './open-question-rows.js';
import { countRows, readPage } from './read-page.js';
import { toColumns } from './reference-columns.js';
import type { Tables } from './tables.js';

/** Keeps open questions in the database. */
export function createOpenQuestionStore(database: Database, clock: Clock): OpenQuestionStore {
  const { db } = database;
  return {
    async add(question) {
      const row = { ...toRow(question), addedAt: clock.now() };
      return keepForPerson(database, question.addedBy, async (transaction) => {
        const { groupId } = row;
        await database.lock(transaction, `open-questions:${groupId}`);
        const same = await selectQuestions(transaction)
          .where('groupId', '=', groupId)
          .where('textKey', '=', row.textKey)
          .executeTakeFirst();
        if (same) return { kind: 'already', question: toOpenQuestion(same) } as const;

        const held = await countRows(
          transaction.selectFrom('openQuestion').where('groupId', '=', groupId),
        );
        if (held >= storeLimits.openQuestionsPerPlace) return { kind: 'full' } as const;
        const added = await transaction
          .insertInto('openQuestion')
          .values(row)
          .returningAll()
          .executeTakeFirstOrThrow();
        return { kind: 'added', question: toOpenQuestion({ ...added, votes: 0 }) } as const;
      });
    },

    async find(id) {
      if (!isRowId(id)) return undefined;
      const row = await selectQuestions(db).where('id', '=', id).executeTakeFirst();
      return row && toOpenQuestion(row);
    },

    list: (filter) => listQuestions(database, filter),

    upvote: (id, userId) =>
      vote(database, { id, userId }, async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('openQuestionVote')
          .values({ questionId: id, userId })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return numInsertedOrUpdatedRows ?? 0n;
      }),

    withdrawVote: (id, userId) =>
      vote(database, { id, userId }, async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('openQuestionVote')
          .where('questionId', '=', id)
          .where('userId', '=', userId)
          .executeTakeFirst();
        return numDeletedRows;
      }),

    async settle(id, { reference, by }) {
      const { article, spanStart, spanEnd, fingerprint } = toColumns(reference);
      const settle = async (transaction: Transaction<Tables>, settledBy: string | null) => {
        const { numUpdatedRows } = await transaction
          .updateTable('openQuestion')
          .set({
            settledArticle: article,
            settledStart: spanStart,
            settledEnd: spanEnd,
            settledFingerprint: fingerprint,
            settledBy,
            settledAt: clock.now(),
          })
          .where('id', '=', id)
          .where('settledAt', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows > 0) return { kind: 'settled' } as const;
        const question = await holdQuestion(database, transaction, id);
        return { kind: question ? 'already' : 'missing' } as const;
      };
      if (!isRowId(id)) return { kind: 'missing' };
      const outcome = await keepForPerson(database, by, (transaction) => settle(transaction, by));
      if (outcome.kind !== 'opted-out') return outcome;
      return db.transaction().execute((transaction) => settle(transaction, null));
    },

    async reopen(id) {
      if (!isRowId(id)) return false;
      const { numUpdatedRows } = await db
        .updateTable('openQuestion')
        .set({
          settledArticle: null,
          settledStart: null,
          settledEnd: null,
          settledFingerprint: null,
          settledBy: null,
          settledAt: null,
        })
        .where('id', '=', id)
        .where('settledAt', 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows > 0;
    },

    async remove(id) {
      if (!isRowId(id)) return false;
      return db.transaction().execute(async (transaction) => {
        await database.lock(transaction, deletionKey);
        const { numDeletedRows } = await transaction
          .deleteFrom('openQuestion')
          .where('id', '=', id)
          .executeTakeFirst();
        return numDeletedRows > 0;
      });
    },
  };
}

function listQuestions({ db }: Database, filter: OpenQuestionFilter) {
  const { place, article, section, state } = filter;
  const wanted = db
    .selectFrom('openQuestion')
    .where('groupId', '=', groupOf(place))
    .$if(article !== undefined, (query) => query.where('article', '=', article ?? null))
    .$if(section !== undefined, (query) => query.where('section', '=', section ?? null))
    .$if(state === 'open', (query) => query.where('settledAt', 'is', null))
    .$if(state === 'settled', (query) => query.where('settledAt', 'is not', null));
  return readPage(
    filter,
    () => countRows(wanted),
    async ({ limit, offset }) => {
      const rows = await selectQuestions(db)
        .where('id', 'in', wanted.select('id'))
        .orderBy('votes', 'desc')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(toOpenQuestion);
    },
  );
}

async function vote(
  database: Database,
  { id, userId }: { readonly id: number; readonly userId: string },
  change: (transaction: Transaction<Tables>) => Promise<bigint>,
): Promise<VoteOutcome> {
  if (!isRowId(id)) return { kind: 'missing' };
  return keepForPerson(database, userId, async (transaction) => {
    if (!(await holdQuestion(database, transaction, id))) return { kind: 'missing' } as const;

    const changed = await change(transaction);
    const votes = await countRows(
      transaction.selectFrom('openQuestionVote').where('questionId', '=', id),
    );
    return { kind: changed > 0 ? 'counted' : 'already', votes } as const;
  });
}

/** Keeps a question from being removed until the transaction ends; undefined when it was. */
function holdQuestion({ engine }: Database, transaction: Transaction<Tables>, id: number) {
  return transaction
    .selectFrom('openQuestion')
    .select('id')
    .where('id', '=', id)
    .$if(engine === 'postgres', (query) => query.forKeyShare())
    .executeTakeFirst();
}
