import type { Article } from '../../src/core/article/article.js';
import type { BotServices } from '../../src/discord/bot-services.js';
import { createConversations } from '../../src/discord/conversations.js';
import { createSessionChannels } from '../../src/discord/playground/session-channels.js';
import { createSessions } from '../../src/discord/playground/sessions.js';
import { createPoster } from '../../src/discord/posts/create-poster.js';
import { createRateLimits } from '../../src/discord/rate-limits.js';
import { noEvents } from '../../src/discord/server-events.js';
import { openStores } from '../../src/storage/open-stores.js';
import { memoryShelf } from '../ingest/memory-shelf.js';
import { servicesOf } from './some-articles.js';

/** The bot's services, with stores in memory and the playground's channels. */
export async function botServices(
  articles: readonly Article[],
  { hasMessageContent = true, now = (): number => 0 } = {},
): Promise<BotServices> {
  const clock = { now };
  const stores = await openStores({ kind: 'memory' }, clock);
  const sessions = createSessions(clock, () => undefined);
  // The server that people are in unless told otherwise.
  sessions.of('s');
  const channels = createSessionChannels(sessions);
  const onError = (error: unknown): never => {
    throw error;
  };
  const services = servicesOf(articles, now);
  return {
    ...services,
    ...memoryShelf(articles),
    stores,
    channels,
    events: noEvents,
    poster: createPoster({ ...services, stores, channels, onError }),
    conversations: createConversations(clock),
    rateLimits: createRateLimits(),
    botMention: '<@9>',
    hasMessageContent,
  };
}
