import type { Kysely } from 'kysely';

/** Makes the table of how often each paragraph was asked about in each server. */
export async function paragraphCounts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('paragraph_count')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull())
    .addColumn('questions', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('paragraph_count_key', ['article', 'guild_id', 'fingerprint'])
    .execute();
  await schema
    .createIndex('paragraph_count_by_guild_id')
    .on('paragraph_count')
    .column('guild_id')
    .execute();
}
