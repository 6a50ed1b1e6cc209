import type { Selectable, Transaction } from 'kysely';
import { type KeptQuiz, nobody, type QuizStore } from '../core/ports/quiz-store.js';
import { storeLimits } from '../core/ports/store-limits.js';
import type { Clock } from '../core/ports.js';
import type { Database } from './database.js';
import { expectId } from './expect-input.js';
import { keepDeed, keepForPerson } from './keep-for-person.js';
import { toKeptQuiz, toQuizRow } from './quiz-rows.js';
import type { Tables } from './tables.js';

/** Keeps quizzes in the database, each answer as a row of its own. */
export function createQuizStore(database: Database, clock: Clock): QuizStore {
  const { db, engine } = database;

  return {
    async add(kept) {
      const insert = async (transaction: Transaction<Tables>, host: string) => {
        const row = { ...toQuizRow(kept), host, openedAt: clock.now() };
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('quiz')
          .values(row)
          .onConflict((conflict) => conflict.column('activeIn').doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return { kind: 'occupied' } as const;
        await forgetOld(transaction, row.channelId);
        return { kind: 'added' } as const;
      };
      const { host } = kept.quiz;
      const outcome = await keepForPerson(database, host, (own) => insert(own, host));
      if (outcome.kind !== 'opted-out') return outcome;
      return db.transaction().execute((transaction) => insert(transaction, nobody));
    },

    async find(id) {
      const row = await db.selectFrom('quiz').selectAll().where('id', '=', id).executeTakeFirst();
      return row && withAnswers(db, row);
    },

    async change(id, change, by) {
      const apply = async (
        transaction: Transaction<Tables>,
      ): Promise<{ readonly kept?: KeptQuiz }> => {
        const row = await transaction
          .selectFrom('quiz')
          .selectAll()
          .where('id', '=', id)
          .$if(engine === 'postgres', (query) => query.forUpdate())
          .executeTakeFirst();
        if (!row) return {};
        const before = await withAnswers(transaction, row, by);
        const kept = change(before);
        await keepChange(transaction, row, { before, kept });
        return { kept };
      };
      const outcome = await keepDeed(database, by, apply);
      return 'kind' in outcome ? outcome : outcome.kept;
    },

    async current(channelId) {
      const row = await db
        .selectFrom('quiz')
        .selectAll()
        .where('activeIn', '=', channelId)
        .executeTakeFirst();
      return row && withAnswers(db, row);
    },

    async latest(channelId, limit, sessionId) {
      const rows = await db
        .selectFrom('quiz')
        .selectAll()
        .where('channelId', '=', channelId)
        .$if(sessionId !== undefined, (query) => query.where('sessionId', '=', sessionId ?? ''))
        .orderBy('openedAt', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return Promise.all(rows.map((row) => withAnswers(db, row)));
    },

    async due(at) {
      const rows = await db
        .selectFrom('quiz')
        .select('id')
        .where('dueAt', '<=', at)
        .orderBy('dueAt')
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}

type Reader = Pick<Transaction<Tables>, 'selectFrom'>;

/** Reads the answers of all, or of one person; whoever has opted out has none. */
async function withAnswers(
  db: Reader,
  row: Selectable<Tables['quiz']>,
  by?: string,
): Promise<KeptQuiz> {
  const answers = await db
    .selectFrom('quizAnswer')
    .selectAll()
    .where('quizId', '=', row.id)
    .where('userId', 'not in', db.selectFrom('optOut').select('userId'))
    .$if(by !== undefined, (query) => query.where('userId', '=', by ?? ''))
    .orderBy('card')
    .orderBy('tookMs')
    .execute();
  return toKeptQuiz(row, answers);
}

async function keepChange(
  transaction: Transaction<Tables>,
  row: Selectable<Tables['quiz']>,
  { before, kept }: { readonly before: KeptQuiz; readonly kept: KeptQuiz },
): Promise<void> {
  const known = new Set(before.quiz.answers.flat());
  const rows = kept.quiz.answers.flatMap((given, card) =>
    given
      .filter((one) => !known.has(one))
      .map(({ userId, isRight, tookMs }) => ({
        quizId: row.id,
        card,
        userId: expectId("a user's id", userId),
        isRight: isRight ? 1 : 0,
        tookMs: Math.round(tookMs),
      })),
  );
  if (rows.length > 0) {
    await transaction
      .insertInto('quizAnswer')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const next = toQuizRow(kept);
  if (next.state === row.state && next.host === row.host) return;
  await transaction.updateTable('quiz').set(next).where('id', '=', row.id).execute();
}

/** Forgets the oldest finished quizzes of a channel. */
async function forgetOld(transaction: Transaction<Tables>, channelId: string): Promise<void> {
  const old = await transaction
    .selectFrom('quiz')
    .select('id')
    .where('channelId', '=', channelId)
    .where('activeIn', 'is', null)
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .offset(storeLimits.quizzesPerChannel)
    .limit(storeLimits.quizzesPerChannel)
    .execute();
  if (old.length === 0) return;
  const ids = old.map(({ id }) => id);
  await transaction.deleteFrom('quiz').where('id', 'in', ids).execute();
}
