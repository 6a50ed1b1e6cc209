import { type Client, Events } from 'discord.js';
import type { ArticleShelf } from '../../core/ports/article-shelf.js';
import type { Stores } from '../../core/ports.js';
import type { BotLogger } from './bot-logger.js';

/** What forgetting needs. */
interface Forgetting {
  readonly stores: Stores;
  readonly shelf: ArticleShelf;
  readonly logger: BotLogger;
  readonly now: () => number;
}

const DAY_MS = 24 * 60 * 60_000;
/** Which reply belongs to which question is of use while people may still edit or ask on. */
const ANSWERS_MS = 30 * DAY_MS;

/**
 * Forgets what belongs to servers, channels and threads that are gone, also those that went
 * while the bot was away, and answers that are a month old.
 *
 * @returns Stops looking for old answers.
 */
export function forgetGone(
  client: Client<true>,
  { stores, shelf, logger, now }: Forgetting,
): { readonly stop: () => void } {
  const attempt = (what: string, work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => logger.error({ err: error }, `Cannot forget ${what}`));
  };
  // discord.js tells of servers that cannot be reached for a while by another event.
  client.on(Events.GuildDelete, ({ id }) =>
    attempt('a server', () => Promise.all([stores.privacy.purgeGuild(id), shelf.purge(id)])),
  );
  client.on(Events.ChannelDelete, ({ id }) =>
    attempt('a channel', () => stores.privacy.purgeChannel(id)),
  );
  client.on(Events.ThreadDelete, ({ id }) =>
    attempt('a thread', async () => {
      await stores.discussions.remove(id);
      await stores.privacy.purgeChannel(id);
    }),
  );
  client.on(Events.ThreadUpdate, (_before, { id, archived }) =>
    attempt('a thread', () => stores.discussions.setState(id, archived ? 'closed' : 'open')),
  );
  attempt('the servers left meanwhile', async () => {
    const here = new Set(client.guilds.cache.keys());
    const known = new Set([...(await stores.privacy.guilds()), ...shelf.servers()]);
    for (const id of known) {
      if (here.has(id)) continue;
      await stores.privacy.purgeGuild(id);
      await shelf.purge(id);
    }
  });
  const forgetOld = () =>
    attempt('old answers', () => stores.answeredMessages.forgetBefore(now() - ANSWERS_MS));
  forgetOld();
  const timer = setInterval(forgetOld, DAY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
