import type { ArticleShelf } from '../core/ports/article-shelf.js';
import type { Services, Stores } from '../core/ports.js';
import type { BotLogger } from './client/bot-logger.js';

/** What the bot needs to run. */
export interface DiscordOptions {
  readonly token: string;
  /** Register commands in this one server, at once, instead of everywhere. */
  readonly guildId?: string;
  /** The base of Discord's API, without a closing slash; Discord's own when absent. */
  readonly apiUrl?: string;
  readonly messageContentIntent: boolean;
  readonly services: Services;
  readonly stores: Stores;
  readonly shelf: ArticleShelf;
  readonly logger: BotLogger;
}

/** The bot, running. */
export interface RunningDiscord {
  /** The address that adds the bot to a server. */
  readonly inviteUrl: string;
  /** Looks now whether a study session or a quiz is due, as it does by itself all the time. */
  tick(): Promise<void>;
  /** Finishes the replies under way, for two seconds at most, and leaves. */
  stop(): Promise<void>;
}
