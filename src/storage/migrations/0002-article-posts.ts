import type { Kysely } from 'kysely';

/** Makes the tables of articles that are posted in servers. */
export async function articlePosts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('article_post')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('thread_id', 'text', (column) => column.unique())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('worker', 'text')
    .addColumn('worked_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_post_key', ['guild_id', 'article'])
    .execute();
  await schema
    .createTable('article_post_message')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('span_start', 'integer')
    .addColumn('span_end', 'integer')
    .addColumn('fingerprint', 'text')
    .addPrimaryKeyConstraint('article_post_message_key', ['guild_id', 'article', 'position'])
    .addForeignKeyConstraint(
      'article_post_message_post',
      ['guild_id', 'article'],
      'article_post',
      ['guild_id', 'article'],
      (key) => key.onDelete('cascade'),
    )
    .execute();
  await schema
    .createIndex('article_post_message_by_message_id')
    .on('article_post_message')
    .column('message_id')
    .execute();
}
