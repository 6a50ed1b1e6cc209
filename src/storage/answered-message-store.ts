import type { Selectable } from 'kysely';
import type {
  AnsweredMessage,
  AnsweredMessageStore,
} from '../core/ports/answered-message-store.js';
import { storeLimits } from '../core/ports/store-limits.js';
import type { Clock } from '../core/ports.js';
import type { Database } from './database.js';
import { expectId, expectPlace, expectTime, expectWhole } from './expect-input.js';
import { keepForPerson } from './keep-for-person.js';
import { fromOptionalColumns, toOptionalColumns } from './reference-columns.js';
import type { Tables } from './tables.js';

/** Keeps in the database which message answers which. */
export function createAnsweredMessageStore(database: Database, clock: Clock): AnsweredMessageStore {
  const { db } = database;
  const select = () => db.selectFrom('answeredMessage').selectAll();
  return {
    async record({ questionId, replyId, place, askerId, reference }) {
      const { guildId, channelId } = expectPlace(place);
      const answer = {
        replyId: expectId("a reply's id", replyId),
        channelId,
        guildId: guildId ?? null,
        askerId,
        ...toOptionalColumns(reference),
      };
      const row = {
        questionId: expectId("a question's id", questionId),
        ...answer,
        answeredAt: clock.now(),
      };
      return keepForPerson(database, askerId, async (transaction) => {
        await transaction
          .insertInto('answeredMessage')
          .values(row)
          .onConflict((conflict) => conflict.column('questionId').doUpdateSet(answer))
          .execute();
        return { kind: 'recorded' } as const;
      });
    },

    async ofQuestion(questionId) {
      const row = await select().where('questionId', '=', questionId).executeTakeFirst();
      return row && toAnsweredMessage(row);
    },

    async ofReply(replyId) {
      const row = await select().where('replyId', '=', replyId).executeTakeFirst();
      return row && toAnsweredMessage(row);
    },

    async lastWith(channelId, { article, fingerprint }, sinceMs) {
      const row = await select()
        .where('channelId', '=', channelId)
        .where('answeredAt', '>=', expectTime('a time', sinceMs))
        .where('article', '=', article)
        .where('fingerprint', '=', fingerprint)
        .orderBy('answeredAt', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && toAnsweredMessage(row);
    },

    async recent({ channelId, askerId, sinceMs, limit }) {
      const rows = await select()
        .where('channelId', '=', channelId)
        .where('answeredAt', '>=', expectTime('a time', sinceMs))
        .$if(askerId !== undefined, (query) => query.where('askerId', '=', askerId ?? ''))
        .orderBy('answeredAt', 'desc')
        .orderBy('questionId', 'desc')
        .limit(expectWhole('a limit', limit, [1, storeLimits.pageSize]))
        .execute();
      return rows.map(toAnsweredMessage);
    },

    async remove(messageId) {
      const { numDeletedRows } = await db
        .deleteFrom('answeredMessage')
        .where((row) => row.or([row('questionId', '=', messageId), row('replyId', '=', messageId)]))
        .executeTakeFirst();
      return numDeletedRows > 0;
    },

    async forgetBefore(timeMs) {
      const { numDeletedRows } = await db
        .deleteFrom('answeredMessage')
        .where('answeredAt', '<', expectTime('a time', timeMs))
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

/** Reads an answered message from its row. */
export function toAnsweredMessage(row: Selectable<Tables['answeredMessage']>): AnsweredMessage {
  const reference = fromOptionalColumns(row);
  return {
    questionId: row.questionId,
    replyId: row.replyId,
    place: {
      ...(row.guildId !== null && { guildId: row.guildId }),
      channelId: row.channelId,
    },
    askerId: row.askerId,
    ...(reference && { reference }),
    answeredAt: row.answeredAt,
  };
}
