import type { Selectable } from 'kysely';
import type {
  Change,
  ChannelSettings,
  GuildSettings,
  SettingsStore,
} from '../core/ports/settings-store.js';
import { storeLimits } from '../core/ports/store-limits.js';
import type { Database } from './database.js';
import { expectArticle, expectId, expectText } from './expect-input.js';
import type { Tables } from './tables.js';

/** Keeps settings in the database. */
export function createSettingsStore({ db }: Database): SettingsStore {
  const store: SettingsStore = {
    async channel(channelId) {
      const row = await db
        .selectFrom('channelSetting')
        .selectAll()
        .where('channelId', '=', channelId)
        .executeTakeFirst();
      return channelSettings(row);
    },

    async setChannel({ guildId, channelId }, change) {
      const values = {
        ...given('answers', change.answers),
        ...given('replies', change.replies),
        ...given('article', change.article && expectArticle(change.article)),
        guildId: expectId("a server's id", guildId),
      };
      const row = await db
        .insertInto('channelSetting')
        .values({ channelId: expectId("a channel's id", channelId), ...values })
        .onConflict((conflict) => conflict.column('channelId').doUpdateSet(values))
        .returningAll()
        .executeTakeFirst();
      return channelSettings(row);
    },

    async channels(guildId) {
      const rows = await db
        .selectFrom('channelSetting')
        .selectAll()
        .where('guildId', '=', guildId)
        .orderBy('channelId')
        .execute();
      return new Map(rows.map((row) => [row.channelId, channelSettings(row)]));
    },

    guild: (guildId) => readGuild(db, guildId),

    async setGuild(guildId, change) {
      const values = {
        ...given('language', change.language && expectLanguage(change.language)),
        ...given('defaultArticle', change.defaultArticle && expectArticle(change.defaultArticle)),
        guildId: expectId("a server's id", guildId),
      };
      await db
        .insertInto('guildSetting')
        .values(values)
        .onConflict((conflict) => conflict.column('guildId').doUpdateSet(values))
        .execute();
      return store.guild(guildId);
    },

    async limitArticle(guildId, article, roleIds) {
      if (roleIds.length > storeLimits.rolesPerArticle) {
        throw new RangeError(
          `Expected at most ${storeLimits.rolesPerArticle} roles for an article, got ${roleIds.length}`,
        );
      }
      const rows = [...new Set(roleIds)].map((roleId) => ({
        guildId: expectId("a server's id", guildId),
        article: expectArticle(article),
        roleId: expectId("a role's id", roleId),
      }));
      await db.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom('articleRole')
          .where('guildId', '=', guildId)
          .where('article', '=', article)
          .execute();
        if (rows.length > 0) {
          await transaction
            .insertInto('articleRole')
            .values(rows)
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      });
    },

    async hideArticle(guildId, article, hidden) {
      const row = { guildId: expectId("a server's id", guildId), article: expectArticle(article) };
      if (hidden) {
        await db
          .insertInto('hiddenArticle')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return;
      }
      await db
        .deleteFrom('hiddenArticle')
        .where('guildId', '=', guildId)
        .where('article', '=', article)
        .execute();
    },
  };
  return store;
}

async function readGuild(db: Database['db'], guildId: string): Promise<GuildSettings> {
  const [settings, roles, hidden] = await Promise.all([
    db.selectFrom('guildSetting').selectAll().where('guildId', '=', guildId).executeTakeFirst(),
    db
      .selectFrom('articleRole')
      .select(['article', 'roleId'])
      .where('guildId', '=', guildId)
      .orderBy('article')
      .orderBy('roleId')
      .execute(),
    db
      .selectFrom('hiddenArticle')
      .select('article')
      .where('guildId', '=', guildId)
      .orderBy('article')
      .execute(),
  ]);
  const articleRoles = new Map<string, string[]>();
  for (const { article, roleId } of roles) {
    articleRoles.set(article, [...(articleRoles.get(article) ?? []), roleId]);
  }
  return {
    ...(settings?.language && { language: settings.language }),
    ...(settings?.defaultArticle && { defaultArticle: settings.defaultArticle }),
    articleRoles,
    hiddenArticles: hidden.map(({ article }) => article),
  };
}

function channelSettings(row: Selectable<Tables['channelSetting']> | undefined): ChannelSettings {
  return {
    answers: row?.answers ?? 'mention',
    replies: row?.replies ?? 'inline',
    ...(row?.article && { article: row.article }),
  };
}

/** A column to write, or none where the change does not speak of it. */
function given<Name extends string, Value>(
  name: Name,
  value: Change<{ value: Value }>['value'],
): { [Key in Name]?: Value | null } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value | null });
}

function expectLanguage(tag: string): string {
  return expectText('a language tag', tag, storeLimits.language);
}
