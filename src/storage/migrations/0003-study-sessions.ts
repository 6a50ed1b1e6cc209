import type { Kysely } from 'kysely';

/** Makes the table of study sessions: one a row as JSON, beside what they are found by. */
export async function studySessions(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('study_session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('thread_id', 'text')
    .addColumn('is_over', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('kept', 'text', (column) => column.notNull())
    .execute();
  for (const column of ['guild_id', 'thread_id', 'due_at']) {
    await schema
      .createIndex(`study_session_by_${column}`)
      .on('study_session')
      .column(column)
      .execute();
  }
}
