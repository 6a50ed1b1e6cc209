import type { MessageView } from './reply.js';

/** What the bot does in channels beside replying; Discord's client carries it out. */
export interface Channels {
  /** Whether the bot is a member of a server; not where only a person brought it along. */
  isIn(guildId: string): boolean;
  /** Reads what a channel is; undefined when it is gone, or the bot may not see it. */
  find(channelId: string): Promise<ChannelInfo | undefined>;
  /** Sends a message of the bot's own accord. */
  send(channelId: string, message: MessageView): Promise<SendOutcome>;
  /** Gives a message of the bot new content. */
  edit(place: MessagePlace, message: MessageView): Promise<SendOutcome>;
  /** Takes a message of the bot away; one that is gone already counts as done. */
  remove(place: MessagePlace): Promise<void>;
  /**
   * Opens a thread in a channel, or a post in a forum, with a first message of the bot.
   *
   * @param name - 1 to `limits.threadName` characters.
   */
  openThread(channelId: string, name: string, first: MessageView): Promise<SendOutcome>;
  /** Opens a thread that was archived, or archives it. */
  setArchived(threadId: string, isArchived: boolean): Promise<SendOutcome>;
}

/** A channel, thread or forum. */
export interface ChannelInfo {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'forum' | 'direct';
  /** The channel around a thread. */
  readonly parentId?: string;
  readonly guildId?: string;
  readonly isArchived: boolean;
  /** What the bot lacks to post here, as Discord's settings name it; empty when nothing. */
  readonly missing: readonly string[];
}

/** A message, and where it is. */
export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

/**
 * What became of a message: where it is now; the permissions that the bot lacks, as Discord's
 * settings name them; or that its channel, thread or message is gone.
 */
export type SendOutcome =
  | ({ readonly kind: 'sent' } & MessagePlace)
  | { readonly kind: 'forbidden'; readonly missing: readonly string[] }
  | { readonly kind: 'gone' };
