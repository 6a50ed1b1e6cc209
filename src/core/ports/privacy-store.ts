import type { AnsweredMessage } from './answered-message-store.js';
import type { Bookmark } from './bookmark-store.js';
import type { Feedback } from './feedback-store.js';
import type { OpenQuestion } from './open-question-store.js';
import type { QuizPart } from './quiz-store.js';
import type { Participation } from './study-session-store.js';

/** Everything that is kept about a person, each list oldest first. */
export interface PersonalRecord {
  /** Since when nothing new is kept, in milliseconds since 1970; absent when things are. */
  readonly optedOutSince?: number;
  readonly bookmarks: readonly Bookmark[];
  readonly feedback: readonly Feedback[];
  readonly openQuestions: readonly OpenQuestion[];
  /** Ids of the open questions that the person voted for. */
  readonly votes: readonly number[];
  /** Ids of the open questions that the person settled. */
  readonly settled: readonly number[];
  readonly answeredMessages: readonly AnsweredMessage[];
  readonly studySessions: readonly Participation[];
  readonly quizzes: readonly QuizPart[];
  /** When the quiz began that the person plays alone, in milliseconds since 1970. */
  readonly soloQuizzes: readonly number[];
  readonly cardReviews: readonly { readonly article: string; readonly due: number }[];
}

/** Answers for what is kept about people and servers. */
export interface PrivacyStore {
  /** Reads everything that is kept about a person. */
  show(userId: string): Promise<PersonalRecord>;
  /**
   * Deletes everything that is kept about a person, all or nothing, and tells how many
   * entries that were. Open questions go with the votes of others; an opt-out stays.
   */
  delete(userId: string): Promise<number>;
  /** Keeps nothing about a person from now on; what was kept before stays until deleted. */
  optOut(userId: string): Promise<void>;
  /** Lets things be kept again. */
  optIn(userId: string): Promise<void>;
  isOptedOut(userId: string): Promise<boolean>;
  /** Deletes everything of a server, all or nothing, and tells how many entries that were. */
  purgeGuild(guildId: string): Promise<number>;
  /**
   * Deletes what belongs to a deleted channel or thread: settings, answers, discussions, posted
   * articles, and a DM's open questions. A server's open questions stay with the server.
   */
  purgeChannel(channelId: string): Promise<number>;
  /** Lists the servers that anything is kept of, to purge those left while offline. */
  guilds(): Promise<readonly string[]>;
}
