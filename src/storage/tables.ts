import type { Generated } from 'kysely';
import type { Verdict } from '../core/ports/feedback-store.js';
import type { AnswerMode, ReplyMode } from '../core/ports/settings-store.js';

/**
 * The tables as the newest migration leaves them. Names are in snake case in the database;
 * times are milliseconds since 1970 in UTC.
 */
export interface Tables {
  channelSetting: ChannelSettingTable;
  guildSetting: GuildSettingTable;
  articleRole: ArticleRoleTable;
  hiddenArticle: HiddenArticleTable;
  bookmark: BookmarkTable;
  feedback: FeedbackTable;
  openQuestion: OpenQuestionTable;
  openQuestionVote: OpenQuestionVoteTable;
  discussion: DiscussionTable;
  answeredMessage: AnsweredMessageTable;
  articlePost: ArticlePostTable;
  articlePostMessage: ArticlePostMessageTable;
  optOut: OptOutTable;
  studySession: StudySessionTable;
  paragraphCount: ParagraphCountTable;
  quiz: QuizTable;
  quizAnswer: QuizAnswerTable;
  soloQuiz: SoloQuizTable;
  cardReview: CardReviewTable;
}

interface ChannelSettingTable {
  channelId: string;
  guildId: string;
  answers: AnswerMode | null;
  replies: ReplyMode | null;
  article: string | null;
}

interface GuildSettingTable {
  guildId: string;
  language: string | null;
  defaultArticle: string | null;
}

interface ArticleRoleTable {
  guildId: string;
  article: string;
  roleId: string;
}

interface HiddenArticleTable {
  guildId: string;
  article: string;
}

/** A `SpanReference`, a column each. */
export interface ReferenceColumns {
  article: string;
  spanStart: number;
  spanEnd: number;
  fingerprint: string;
}

/** A `SpanReference` that may be absent: all four are null, or none. */
export type OptionalReferenceColumns = {
  [Name in keyof ReferenceColumns]: ReferenceColumns[Name] | null;
};

interface BookmarkTable extends ReferenceColumns {
  id: Generated<number>;
  userId: string;
  note: string | null;
  createdAt: number;
}

interface FeedbackTable extends OptionalReferenceColumns {
  answerId: string;
  userId: string;
  guildId: string | null;
  verdict: Verdict;
  expected: string | null;
  givenAt: number;
}

interface OpenQuestionTable {
  id: Generated<number>;
  /** The server's id, or the channel's in a DM. */
  groupId: string;
  guildId: string | null;
  channelId: string;
  article: string | null;
  section: string | null;
  text: string;
  /** What is the same for two questions that are one. */
  textKey: string;
  addedBy: string;
  addedAt: number;
  settledArticle: string | null;
  settledStart: number | null;
  settledEnd: number | null;
  settledFingerprint: string | null;
  settledBy: string | null;
  settledAt: number | null;
}

interface OpenQuestionVoteTable {
  questionId: number;
  userId: string;
}

interface DiscussionTable extends ReferenceColumns {
  guildId: string;
  channelId: string;
  state: 'claimed' | 'open' | 'closed';
  /** Null while claimed. */
  threadId: string | null;
  /** Null once confirmed. */
  claim: string | null;
  claimedAt: number;
}

interface AnsweredMessageTable extends OptionalReferenceColumns {
  questionId: string;
  replyId: string;
  channelId: string;
  guildId: string | null;
  askerId: string;
  answeredAt: number;
}

interface ArticlePostTable {
  guildId: string;
  article: string;
  channelId: string;
  /** Null until the thread is made. */
  threadId: string | null;
  locale: string;
  openedAt: number;
  /** Who works on it; null when nobody does. */
  worker: string | null;
  workedAt: number;
}

interface ArticlePostMessageTable {
  guildId: string;
  article: string;
  position: number;
  /** Null until it is known to be sent. */
  messageId: string | null;
  content: string;
  spanStart: number | null;
  spanEnd: number | null;
  fingerprint: string | null;
}

interface StudySessionTable {
  id: string;
  guildId: string;
  channelId: string;
  /** Of the run that is open. */
  threadId: string | null;
  /** 0 or 1. */
  isOver: number;
  /** When there is something to do; null when there is not. */
  dueAt: number | null;
  openedAt: number;
  /** A `KeptSession` as JSON. */
  kept: string;
}

interface ParagraphCountTable extends ReferenceColumns {
  guildId: string;
  questions: number;
}

interface QuizTable {
  id: string;
  guildId: string;
  channelId: string;
  /** The channel while the quiz is on; null once it is over. */
  activeIn: string | null;
  sessionId: string | null;
  article: string;
  locale: string;
  host: string;
  /** When there is something to do; null when there is not. */
  dueAt: number | null;
  openedAt: number;
  /** The cards, the phase and what is shown, as JSON. */
  state: string;
}

interface QuizAnswerTable {
  quizId: string;
  card: number;
  userId: string;
  /** 0 or 1. */
  isRight: number;
  tookMs: number;
}

interface SoloQuizTable {
  userId: string;
  id: string;
  startedAt: number;
  /** A `SoloQuiz` as JSON. */
  state: string;
}

interface CardReviewTable {
  userId: string;
  cardId: string;
  article: string;
  dueAt: number;
  /** A `Review` as JSON. */
  review: string;
  /** A `Card` as JSON. */
  card: string;
}

interface OptOutTable {
  userId: string;
  since: number;
}
