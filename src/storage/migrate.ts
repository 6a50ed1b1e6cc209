import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Database } from './database.js';
import { firstStores } from './migrations/0001-first-stores.js';
import { articlePosts } from './migrations/0002-article-posts.js';
import { studySessions } from './migrations/0003-study-sessions.js';
import { quizzes } from './migrations/0004-quizzes.js';
import { paragraphCounts } from './migrations/0006-paragraph-counts.js';
import { StorageError } from './storage-error.js';

/**
 * Brings a database to the newest form, in one transaction that holds a lock: two processes
 * that start at once do it once. There is no way back, so each step must keep what is there.
 *
 * @throws {StorageError} `newer` when the database has steps that this version does not know.
 */
export async function migrate({ db, engine, name }: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations(engine) },
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;

  const unknown = await unknownSteps(db, engine).catch(() => []);
  if (unknown.length === 0) throw error;
  throw new StorageError(
    'newer',
    `The database ${name} was made by a newer version of Footnote (it has ${unknown.join(', ')}). Update Footnote, or use another database.`,
    { cause: error },
  );
}

type Step = (db: Kysely<unknown>, engine: Database['engine']) => Promise<void>;

/** In order by name. A step that was released is never changed again; add the next one. */
const steps: Readonly<Record<string, Step>> = {
  '0001-first-stores': firstStores,
  '0002-article-posts': articlePosts,
  '0003-study-sessions': studySessions,
  '0004-quizzes': quizzes,
  '0006-paragraph-counts': paragraphCounts,
};

function migrations(engine: Database['engine']): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [name, { up: (db) => step(db, engine) }]),
  );
}

/** Kysely's own message for this speaks of corruption, which would alarm for nothing. */
async function unknownSteps(db: Database['db'], engine: Database['engine']): Promise<string[]> {
  const known = migrations(engine);
  const done = await db
    .withTables<{ kyselyMigration: { name: string } }>()
    .selectFrom('kyselyMigration')
    .select('name')
    .orderBy('name')
    .execute();
  return done.map((row) => row.name).filter((name) => !(name in known));
}
