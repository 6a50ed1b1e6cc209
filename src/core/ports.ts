import type { Library } from './answer/library.js';
import type { AnsweredMessageStore } from './ports/answered-message-store.js';
import type { ArticlePostStore } from './ports/article-post-store.js';
import type { BookmarkStore } from './ports/bookmark-store.js';
import type { DiscussionStore } from './ports/discussion-store.js';
import type { FeedbackStore } from './ports/feedback-store.js';
import type { OpenQuestionStore } from './ports/open-question-store.js';
import type { PrivacyStore } from './ports/privacy-store.js';
import type { QuizStore } from './ports/quiz-store.js';
import type { SettingsStore } from './ports/settings-store.js';
import type { SoloQuizStore } from './ports/solo-quiz-store.js';
import type { StudyMarkStore } from './ports/study-mark-store.js';
import type { StudySessionStore } from './ports/study-session-store.js';

/** What commands, pages and sub-commands are given: the articles, the outside, the time. */
export interface Services {
  readonly library: Library;
  readonly links: Links;
  readonly clock: Clock;
}

/** Where the reader is served. */
interface Links {
  /** The reader's address without a closing slash, for example `http://localhost:3000`. */
  readonly baseUrl: string;
  /** Whether others than those at this machine can open it. */
  readonly isPublic: boolean;
}

/** The time, passed in so that tests can set it. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
}

/**
 * Everything that is remembered. A promise that is kept has been written to the disk.
 *
 * Every method throws a `RangeError` for a text or id past `storeLimits`, and an error with
 * the remedy in words when the database fails.
 */
export interface Stores {
  readonly settings: SettingsStore;
  readonly bookmarks: BookmarkStore;
  readonly feedback: FeedbackStore;
  readonly openQuestions: OpenQuestionStore;
  readonly discussions: DiscussionStore;
  readonly answeredMessages: AnsweredMessageStore;
  readonly articlePosts: ArticlePostStore;
  readonly studySessions: StudySessionStore;
  readonly studyMarks: StudyMarkStore;
  readonly quizzes: QuizStore;
  readonly soloQuizzes: SoloQuizStore;
  readonly privacy: PrivacyStore;
}
