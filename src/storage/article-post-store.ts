import type { Selectable } from 'kysely';
import {
  type ArticlePost,
  type ArticlePostStore,
  type PostedMessage,
  type PostKey,
  workMs,
} from '../core/ports/article-post-store.js';
import { storeLimits } from '../core/ports/store-limits.js';
import type { Clock } from '../core/ports.js';
import type { Database } from './database.js';
import { expectArticle, expectId, expectReference, expectText } from './expect-input.js';
import type { Tables } from './tables.js';

/** Keeps in the database where articles are posted. */
export function createArticlePostStore({ db }: Database, clock: Clock): ArticlePostStore {
  const find = async (key: PostKey): Promise<ArticlePost | undefined> => {
    const row = await db
      .selectFrom('articlePost')
      .selectAll()
      .where('guildId', '=', key.guildId)
      .where('article', '=', key.article)
      .executeTakeFirst();
    return row && toPost(row);
  };

  return {
    async open({ guildId, article, channelId, locale }) {
      const now = clock.now();
      const values = {
        guildId: expectId("a server's id", guildId),
        article: expectArticle(article),
        channelId: expectId("a channel's id", channelId),
        threadId: null,
        locale: expectText('a language', locale, storeLimits.language),
        openedAt: now,
        worker: null,
        workedAt: 0,
      };
      const opened = await db
        .insertInto('articlePost')
        .values(values)
        .onConflict((conflict) => conflict.columns(['guildId', 'article']).doNothing())
        .returningAll()
        .executeTakeFirst();
      if (opened) return { kind: 'opened', post: toPost(opened) };
      const post = await find({ guildId, article });
      return { kind: 'found', post: post ?? toPost(values) };
    },

    find,

    async list({ guildId, article } = {}) {
      const rows = await db
        .selectFrom('articlePost')
        .selectAll()
        .$if(guildId !== undefined, (query) => query.where('guildId', '=', guildId ?? ''))
        .$if(article !== undefined, (query) => query.where('article', '=', article ?? ''))
        .orderBy('openedAt')
        .execute();
      return rows.map(toPost);
    },

    async work({ guildId, article }, worker) {
      const now = clock.now();
      const { numUpdatedRows } = await db
        .updateTable('articlePost')
        .set({ worker, workedAt: now })
        .where('guildId', '=', guildId)
        .where('article', '=', article)
        .where((row) =>
          row.or([
            row('worker', 'is', null),
            row('worker', '=', worker),
            row('workedAt', '<=', now - workMs),
          ]),
        )
        .executeTakeFirst();
      return numUpdatedRows > 0;
    },

    async rest({ guildId, article }, worker) {
      await db
        .updateTable('articlePost')
        .set({ worker: null })
        .where('guildId', '=', guildId)
        .where('article', '=', article)
        .where('worker', '=', worker)
        .execute();
    },

    async setThread({ guildId, article }, threadId) {
      const { numUpdatedRows } = await db
        .updateTable('articlePost')
        .set({ threadId: expectId("a thread's id", threadId) })
        .where('guildId', '=', guildId)
        .where('article', '=', article)
        .executeTakeFirst();
      return numUpdatedRows > 0;
    },

    async messages({ guildId, article }) {
      const rows = await db
        .selectFrom('articlePostMessage')
        .selectAll()
        .where('guildId', '=', guildId)
        .where('article', '=', article)
        .orderBy('position')
        .execute();
      return rows.map(toMessage);
    },

    async keepMessage({ guildId, article }, { position, messageId, content, reference }) {
      const { span, fingerprint } = reference ? expectReference(reference) : {};
      const change = {
        messageId: messageId === undefined ? null : expectId("a message's id", messageId),
        content,
        spanStart: span?.start ?? null,
        spanEnd: span?.end ?? null,
        fingerprint: fingerprint ?? null,
      };
      await db
        .insertInto('articlePostMessage')
        .values({ guildId, article, position, ...change })
        .onConflict((conflict) =>
          conflict.columns(['guildId', 'article', 'position']).doUpdateSet(change),
        )
        .execute();
    },

    async dropMessage({ guildId, article }, position) {
      await db
        .deleteFrom('articlePostMessage')
        .where('guildId', '=', guildId)
        .where('article', '=', article)
        .where('position', '=', position)
        .execute();
    },

    async forgetMessage(messageId) {
      const { numDeletedRows } = await db
        .deleteFrom('articlePostMessage')
        .where('messageId', '=', messageId)
        .executeTakeFirst();
      return numDeletedRows > 0;
    },

    async remove({ guildId, article }) {
      const { numDeletedRows } = await db
        .deleteFrom('articlePost')
        .where('guildId', '=', guildId)
        .where('article', '=', article)
        .executeTakeFirst();
      return numDeletedRows > 0;
    },
  };
}

function toPost(row: Selectable<Tables['articlePost']>): ArticlePost {
  const { guildId, article, channelId, threadId, locale, openedAt } = row;
  return {
    guildId,
    article,
    channelId,
    locale,
    openedAt,
    ...(threadId === null ? {} : { threadId }),
  };
}

function toMessage(row: Selectable<Tables['articlePostMessage']>): PostedMessage {
  const { position, messageId, content, article, spanStart, spanEnd, fingerprint } = row;
  const isReferred = spanStart !== null && spanEnd !== null && fingerprint !== null;
  return {
    position,
    content,
    ...(messageId === null ? {} : { messageId }),
    ...(isReferred
      ? { reference: { article, span: { start: spanStart, end: spanEnd }, fingerprint } }
      : {}),
  };
}
