import type { Kysely } from 'kysely';

/** Makes the tables of quizzes together, of what was answered, of quizzes alone, of reviews. */
export async function quizzes({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('quiz')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    // The channel again while the quiz is on: one at a time.
    .addColumn('active_in', 'text', (column) => column.unique())
    .addColumn('session_id', 'text')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('quiz_answer')
    .addColumn('quiz_id', 'text', (column) =>
      column.notNull().references('quiz.id').onDelete('cascade'),
    )
    .addColumn('card', 'integer', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('is_right', 'integer', (column) => column.notNull())
    .addColumn('took_ms', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('quiz_answer_key', ['quiz_id', 'card', 'user_id'])
    .execute();
  await schema
    .createTable('solo_quiz')
    .addColumn('user_id', 'text', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('card_review')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('card_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('review', 'text', (column) => column.notNull())
    .addColumn('card', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('card_review_key', ['user_id', 'card_id'])
    .execute();
  const indexes: readonly (readonly [table: string, ...columns: string[]])[] = [
    ['quiz', 'guild_id'],
    ['quiz', 'channel_id', 'opened_at'],
    ['quiz', 'session_id'],
    ['quiz', 'due_at'],
    ['quiz', 'host'],
    ['quiz_answer', 'user_id'],
    ['card_review', 'user_id', 'due_at'],
  ];
  for (const [table, ...columns] of indexes) {
    await schema
      .createIndex([table, 'by', ...columns].join('_'))
      .on(table)
      .columns(columns)
      .execute();
  }
}
