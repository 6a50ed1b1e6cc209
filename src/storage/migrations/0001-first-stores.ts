import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Database } from '../database.js';

/** Makes the tables of settings, bookmarks, feedback, questions, threads, answers, opt-outs. */
export async function firstStores(db: Kysely<unknown>, engine: Database['engine']): Promise<void> {
  const { schema } = db;
  const withId = <Name extends string>(table: CreateTableBuilder<Name>) =>
    // Ids are in buttons: one of a deleted row must never come to mean another row.
    engine === 'sqlite'
      ? table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      : table.addColumn('id', 'bigserial', (column) => column.primaryKey());

  await schema
    .createTable('channel_setting')
    .addColumn('channel_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('answers', 'text')
    .addColumn('replies', 'text')
    .addColumn('article', 'text')
    .execute();
  await schema
    .createTable('guild_setting')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('language', 'text')
    .addColumn('default_article', 'text')
    .execute();
  await schema
    .createTable('article_role')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('role_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_role_key', ['guild_id', 'article', 'role_id'])
    .execute();
  await schema
    .createTable('hidden_article')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('hidden_article_key', ['guild_id', 'article'])
    .execute();

  await withId(schema.createTable('bookmark'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('bookmark_once', [
      'user_id',
      'article',
      'span_start',
      'span_end',
      'fingerprint',
    ])
    .execute();

  await schema
    .createTable('feedback')
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('expected', 'text')
    .addColumn('article', 'text')
    .addColumn('span_start', 'integer')
    .addColumn('span_end', 'integer')
    .addColumn('fingerprint', 'text')
    .addColumn('given_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['answer_id', 'user_id'])
    .execute();

  await withId(schema.createTable('open_question'))
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text')
    .addColumn('section', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('text_key', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addColumn('settled_article', 'text')
    .addColumn('settled_start', 'integer')
    .addColumn('settled_end', 'integer')
    .addColumn('settled_fingerprint', 'text')
    .addColumn('settled_by', 'text')
    .addColumn('settled_at', 'bigint')
    .addUniqueConstraint('open_question_once', ['group_id', 'text_key'])
    .execute();
  await schema
    .createTable('open_question_vote')
    .addColumn('question_id', engine === 'sqlite' ? 'integer' : 'bigint', (column) =>
      column.notNull().references('open_question.id').onDelete('cascade'),
    )
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('open_question_vote_key', ['question_id', 'user_id'])
    .execute();

  await schema
    .createTable('discussion')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('span_start', 'integer', (column) => column.notNull())
    .addColumn('span_end', 'integer', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('thread_id', 'text', (column) => column.unique())
    .addColumn('claim', 'text', (column) => column.unique())
    .addColumn('claimed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('discussion_key', ['guild_id', 'article', 'fingerprint'])
    .execute();

  await schema
    .createTable('answered_message')
    .addColumn('question_id', 'text', (column) => column.primaryKey())
    .addColumn('reply_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('asker_id', 'text', (column) => column.notNull())
    .addColumn('article', 'text')
    .addColumn('span_start', 'integer')
    .addColumn('span_end', 'integer')
    .addColumn('fingerprint', 'text')
    .addColumn('answered_at', 'bigint', (column) => column.notNull())
    .execute();

  await schema
    .createTable('opt_out')
    .addColumn('user_id', 'text', (column) => column.primaryKey())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute();

  const indexes: readonly (readonly [table: string, ...columns: string[]])[] = [
    ['channel_setting', 'guild_id'],
    ['feedback', 'user_id'],
    ['feedback', 'guild_id'],
    ['open_question', 'added_by'],
    ['open_question_vote', 'user_id'],
    ['discussion', 'article'],
    ['answered_message', 'reply_id'],
    ['answered_message', 'channel_id', 'answered_at'],
    ['answered_message', 'asker_id'],
    ['answered_message', 'guild_id'],
    ['answered_message', 'answered_at'],
  ];
  for (const [table, ...columns] of indexes) {
    await schema
      .createIndex([table, 'by', ...columns].join('_'))
      .on(table)
      .columns(columns)
      .execute();
  }
}
