import type { Clock, Stores } from '../core/ports.js';
import { createAnsweredMessageStore } from './answered-message-store.js';
import { createArticlePostStore } from './article-post-store.js';
import { createBookmarkStore } from './bookmark-store.js';
import type { Database } from './database.js';
import { createDiscussionStore } from './discussion-store.js';
import { createFeedbackStore } from './feedback-store.js';
import { migrate } from './migrate.js';
import { openPostgres } from './open-postgres.js';
import { createOpenQuestionStore } from './open-question-store.js';
import { openSqliteFile, openSqliteMemory } from './open-sqlite.js';
import { createPrivacyStore } from './privacy-store.js';
import { createQuizStore } from './quiz-store.js';
import { createSettingsStore } from './settings-store.js';
import { createSoloQuizStore } from './solo-quiz-store.js';
import { createStudyMarkStore } from './study-mark-store.js';
import { createStudySessionStore } from './study-session-store.js';

/**
 * Where things are kept: in a file of a folder, on a PostgreSQL server, or in this process's
 * memory, which ends with it.
 */
export type StorageLocation =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'memory' };

/** All stores, open. */
export interface OpenStores extends Stores {
  /** The database's path or host, for the log; never a password. */
  readonly name: string;
  /** Closes the database; no store may be used afterwards. */
  close(): Promise<void>;
}

/**
 * Opens the stores and brings their database to the newest form.
 *
 * @throws {StorageError} When the database cannot be used.
 */
export async function openStores(location: StorageLocation, clock: Clock): Promise<OpenStores> {
  const database = await openDatabase(location);
  try {
    await migrate(database);
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
  return {
    name: database.name,
    settings: createSettingsStore(database),
    bookmarks: createBookmarkStore(database, clock),
    feedback: createFeedbackStore(database, clock),
    openQuestions: createOpenQuestionStore(database, clock),
    discussions: createDiscussionStore(database, clock),
    answeredMessages: createAnsweredMessageStore(database, clock),
    articlePosts: createArticlePostStore(database, clock),
    studySessions: createStudySessionStore(database, clock),
    studyMarks: createStudyMarkStore(database),
    quizzes: createQuizStore(database, clock),
    soloQuizzes: createSoloQuizStore(database, clock),
    privacy: createPrivacyStore(database, clock),
    close: () => database.db.destroy(),
  };
}

async function openDatabase(location: StorageLocation): Promise<Database> {
  switch (location.kind) {
    case 'directory':
      return openSqliteFile(location.path);
    case 'postgres':
      return openPostgres(location.url);
    case 'memory':
      return openSqliteMemory();
  }
}
