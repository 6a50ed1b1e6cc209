import type { Transaction } from 'kysely';
import type { PersonalRecord, PrivacyStore } from '../core/ports/privacy-store.js';
import type { Clock } from '../core/ports.js';
import { toAnsweredMessage } from './answered-message-store.js';
import { toBookmark } from './bookmark-store.js';
import type { Database } from './database.js';
import { deleteChannel, deleteGuild, deletePerson } from './delete-rows.js';
import { expectId } from './expect-input.js';
import { toFeedback } from './feedback-store.js';
import { deletionKey, personKey } from './keep-for-person.js';
import { selectQuestions, toOpenQuestion } from './open-question-rows.js';
import { readQuizParts } from './quiz-parts.js';
import { mentionOf, participationOf, toKeptSession } from './study-session-rows.js';
import type { Tables } from './tables.js';

/** Answers from the database for what it keeps about people and servers. */
export function createPrivacyStore(database: Database, clock: Clock): PrivacyStore {
  const { db, lock } = database;

  const alone = async (remove: (transaction: Transaction<Tables>) => Promise<number>) => {
    const rows = await db.transaction().execute(async (transaction) => {
      await lock(transaction, deletionKey);
      return remove(transaction);
    });
    if (rows > 0) await database.wipe();
    return rows;
  };

  return {
    show: (userId) => readPerson(database, userId),

    delete: (userId) =>
      alone(async (transaction) => {
        await lock(transaction, personKey(userId));
        return deletePerson(transaction, userId, database.engine);
      }),

    async optOut(userId) {
      const row = { userId: expectId("a user's id", userId), since: clock.now() };
      await db.transaction().execute(async (transaction) => {
        await lock(transaction, personKey(userId));
        await transaction
          .insertInto('optOut')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
    },

    async optIn(userId) {
      await db.deleteFrom('optOut').where('userId', '=', userId).execute();
    },

    async isOptedOut(userId) {
      const row = await db
        .selectFrom('optOut')
        .select('userId')
        .where('userId', '=', userId)
        .executeTakeFirst();
      return row !== undefined;
    },

    purgeGuild: (guildId) => alone((transaction) => deleteGuild(transaction, guildId)),

    purgeChannel: (channelId) => alone((transaction) => deleteChannel(transaction, channelId)),

    async guilds() {
      const rows = await db
        .selectFrom('channelSetting')
        .select('guildId')
        .union(db.selectFrom('guildSetting').select('guildId'))
        .union(db.selectFrom('articleRole').select('guildId'))
        .union(db.selectFrom('hiddenArticle').select('guildId'))
        .union(db.selectFrom('discussion').select('guildId'))
        .union(db.selectFrom('articlePost').select('guildId'))
        .union(db.selectFrom('studySession').select('guildId'))
        .union(db.selectFrom('paragraphCount').select('guildId'))
        .union(db.selectFrom('quiz').select('guildId'))
        .union(selectGuild('feedback'))
        .union(selectGuild('openQuestion'))
        .union(selectGuild('answeredMessage'))
        .execute();
      return rows.map((row) => row.guildId).sort();
    },
  };

  function selectGuild(table: 'feedback' | 'openQuestion' | 'answeredMessage') {
    return db
      .selectFrom(table)
      .select('guildId')
      .where('guildId', 'is not', null)
      .$narrowType<{ guildId: string }>();
  }
}

async function readPerson(database: Database, userId: string): Promise<PersonalRecord> {
  const { db } = database;
  const [optOut, bookmarks, feedback, openQuestions, votes, settled, answered, sessions] =
    await Promise.all([
      db.selectFrom('optOut').select('since').where('userId', '=', userId).executeTakeFirst(),
      db.selectFrom('bookmark').selectAll().where('userId', '=', userId).orderBy('id').execute(),
      db
        .selectFrom('feedback')
        .selectAll()
        .where('userId', '=', userId)
        .orderBy('givenAt')
        .execute(),
      selectQuestions(db).where('addedBy', '=', userId).orderBy('id').execute(),
      db
        .selectFrom('openQuestionVote')
        .select('questionId')
        .where('userId', '=', userId)
        .orderBy('questionId')
        .execute(),
      db
        .selectFrom('openQuestion')
        .select('id')
        .where('settledBy', '=', userId)
        .orderBy('settledAt')
        .execute(),
      db
        .selectFrom('answeredMessage')
        .selectAll()
        .where('askerId', '=', userId)
        .orderBy('answeredAt')
        .execute(),
      db
        .selectFrom('studySession')
        .select('kept')
        .where('kept', 'like', mentionOf(userId))
        .orderBy('openedAt')
        .execute(),
    ]);
  return {
    ...(optOut && { optedOutSince: optOut.since }),
    bookmarks: bookmarks.map(toBookmark),
    feedback: feedback.map(toFeedback),
    openQuestions: openQuestions.map(toOpenQuestion),
    votes: votes.map(({ questionId }) => questionId),
    settled: settled.map(({ id }) => id),
    answeredMessages: answered.map(toAnsweredMessage),
    studySessions: sessions.flatMap((row) => participationOf(toKeptSession(row), userId) ?? []),
    ...(await readQuizParts(database, userId)),
  };
}
