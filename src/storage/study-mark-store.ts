import type { FunctionModule } from 'kysely';
import type { SpanReference } from '../core/article/span-reference.js';
import type { MarkCount, StudyMarkStore } from '../core/ports/study-mark-store.js';
import type { Database } from './database.js';
import { expectId } from './expect-input.js';
import { keepForPerson } from './keep-for-person.js';
import { fromColumns, toColumns } from './reference-columns.js';
import type { ReferenceColumns, Tables } from './tables.js';

/** Keeps in the database how often paragraphs were asked about. */
export function createStudyMarkStore(database: Database): StudyMarkStore {
  const { db } = database;
  return {
    async countQuestion({ guildId, askerId, paragraphs }) {
      expectId("a server's id", guildId);
      const rows = inOneOrder(paragraphs).map((paragraph) => ({
        guildId,
        ...toColumns(paragraph),
        questions: 1,
      }));
      return keepForPerson(database, askerId, async (transaction) => {
        for (const row of rows) {
          await transaction
            .insertInto('paragraphCount')
            .values(row)
            .onConflict((conflict) =>
              conflict.columns(['article', 'guildId', 'fingerprint']).doUpdateSet(({ eb }) => ({
                // Where the words stand now.
                spanStart: row.spanStart,
                spanEnd: row.spanEnd,
                questions: eb('paragraphCount.questions', '+', 1),
              })),
            )
            .execute();
        }
        return { kind: 'counted' } as const;
      });
    },

    async counts(article, guildId) {
      const closed = db
        .selectFrom('articleRole')
        .select('guildId')
        .where('article', '=', article)
        .union(db.selectFrom('hiddenArticle').select('guildId').where('article', '=', article));
      const [questions, discussions] = await Promise.all([
        db
          .selectFrom('paragraphCount')
          .select(({ fn }) => [...place(fn), fn.sum<number>('questions').as('count')])
          .where('article', '=', article)
          .where('guildId', 'not in', closed)
          .$if(guildId !== undefined, (query) => query.where('guildId', '=', guildId ?? ''))
          .groupBy(['article', 'fingerprint'])
          .orderBy('spanStart')
          .execute(),
        db
          .selectFrom('discussion')
          .select(({ fn }) => [...place(fn), fn.countAll<number>().as('count')])
          .where('article', '=', article)
          .where('state', '!=', 'claimed')
          .where('guildId', 'not in', closed)
          .$if(guildId !== undefined, (query) => query.where('guildId', '=', guildId ?? ''))
          .groupBy(['article', 'fingerprint'])
          .orderBy('spanStart')
          .execute(),
      ]);
      return { questions: questions.map(toCount), discussions: discussions.map(toCount) };
    },
  };
}

/** Where words stand that several servers may have found at different places. */
function place<Table extends 'paragraphCount' | 'discussion'>(fn: FunctionModule<Tables, Table>) {
  return [
    'article',
    'fingerprint',
    fn.max('spanStart').as('spanStart'),
    fn.max('spanEnd').as('spanEnd'),
  ] as const;
}

function toCount({ count, ...columns }: ReferenceColumns & { readonly count: number }): MarkCount {
  return { reference: fromColumns(columns), count };
}

/** Each once, and in the same order for all: two that cross in the same rows would wait for each other. */
function inOneOrder(references: readonly SpanReference[]): readonly SpanReference[] {
  const byKey = new Map(references.map((one) => [`${one.article}\n${one.fingerprint}`, one]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reference]) => reference);
}
