import type { Transaction } from 'kysely';
import { nobody } from '../core/ports/quiz-store.js';
import type { Database } from './database.js';
import {
  mentionOf,
  participationOf,
  toKeptSession,
  toSessionRow,
  withoutPerson,
} from './study-session-rows.js';
import type { Tables } from './tables.js';

/** Deletes everything about a person but their opt-out; returns the number of entries. */
export async function deletePerson(
  db: Transaction<Tables>,
  userId: string,
  engine: Database['engine'],
): Promise<number> {
  const deletions = [
    db.deleteFrom('bookmark').where('userId', '=', userId),
    db.deleteFrom('feedback').where('userId', '=', userId),
    db.deleteFrom('openQuestionVote').where('userId', '=', userId),
    db.deleteFrom('openQuestion').where('addedBy', '=', userId),
    db.deleteFrom('answeredMessage').where('askerId', '=', userId),
    db.deleteFrom('quizAnswer').where('userId', '=', userId),
    db.deleteFrom('soloQuiz').where('userId', '=', userId),
    db.deleteFrom('cardReview').where('userId', '=', userId),
  ];
  const { numUpdatedRows } = await db
    .updateTable('openQuestion')
    .set({ settledBy: null })
    .where('settledBy', '=', userId)
    .where('addedBy', '!=', userId)
    .executeTakeFirst();
  const hosted = await db
    .updateTable('quiz')
    .set({ host: nobody })
    .where('host', '=', userId)
    .executeTakeFirst();
  const left = await leaveSessions(db, userId, engine);
  const changed = Number(numUpdatedRows) + Number(hosted.numUpdatedRows) + left;
  return changed + (await deleteAll(deletions));
}

/** Takes a person out of all study sessions; returns how many those were. */
async function leaveSessions(
  db: Transaction<Tables>,
  userId: string,
  engine: Database['engine'],
): Promise<number> {
  const rows = await db
    .selectFrom('studySession')
    .selectAll()
    .where('kept', 'like', mentionOf(userId))
    .orderBy('id')
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .execute();
  const own = rows.map(toKeptSession).filter((kept) => participationOf(kept, userId));
  for (const kept of own) {
    const row = toSessionRow(withoutPerson(kept, userId));
    await db.updateTable('studySession').set(row).where('id', '=', row.id).execute();
  }
  return own.length;
}

/** Deletes everything of a server; returns the number of entries. */
export function deleteGuild(db: Transaction<Tables>, guildId: string): Promise<number> {
  return deleteAll([
    db.deleteFrom('channelSetting').where('guildId', '=', guildId),
    db.deleteFrom('guildSetting').where('guildId', '=', guildId),
    db.deleteFrom('articleRole').where('guildId', '=', guildId),
    db.deleteFrom('hiddenArticle').where('guildId', '=', guildId),
    db.deleteFrom('feedback').where('guildId', '=', guildId),
    db.deleteFrom('openQuestion').where('guildId', '=', guildId),
    db.deleteFrom('studySession').where('guildId', '=', guildId),
    db.deleteFrom('paragraphCount').where('guildId', '=', guildId),
    db.deleteFrom('quiz').where('guildId', '=', guildId),
    db.deleteFrom('discussion').where('guildId', '=', guildId),
    db.deleteFrom('answeredMessage').where('guildId', '=', guildId),
    db.deleteFrom('articlePost').where('guildId', '=', guildId),
  ]);
}

/** Deletes what belongs to one channel or thread; returns the number of entries. */
export function deleteChannel(db: Transaction<Tables>, channelId: string): Promise<number> {
  return deleteAll([
    db.deleteFrom('studySession').where('channelId', '=', channelId),
    db.deleteFrom('quiz').where('channelId', '=', channelId),
    db.deleteFrom('channelSetting').where('channelId', '=', channelId),
    db
      .deleteFrom('discussion')
      .where((row) => row.or([row('channelId', '=', channelId), row('threadId', '=', channelId)])),
    db.deleteFrom('openQuestion').where('groupId', '=', channelId).where('guildId', 'is', null),
    db.deleteFrom('answeredMessage').where('channelId', '=', channelId),
    db
      .deleteFrom('articlePost')
      .where((row) => row.or([row('channelId', '=', channelId), row('threadId', '=', channelId)])),
  ]);
}

interface Deletion {
  executeTakeFirst(): Promise<{ readonly numDeletedRows: bigint } | undefined>;
}

async function deleteAll(deletions: readonly Deletion[]): Promise<number> {
  let rows = 0;
  for (const deletion of deletions) {
    rows += Number((await deletion.executeTakeFirst())?.numDeletedRows ?? 0);
  }
  return rows;
}
