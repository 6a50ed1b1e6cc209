import type { MessageView } from './reply.js';

/** What the bot does in channels beside replying; Discord's client carries it out. */
export interface Channels {
  /** Whether the bot is a member of a server; not where only a person brought it along. */
  isIn(guildId: string): boolean;
  /** Reads what a channel is; undefined when it is gone, or the bot may not see it. */
  find(channelId: string): Promise<ChannelInfo | undefined>;
  /**
   * Sends a message of the bot's own accord.
   *
   * @param nonce - At most 25 characters; sent twice within minutes, the message is there once.
   */
  send(channelId: string, message: MessageView, nonce?: string): Promise<SendOutcome>;
  /** Gives a message of the bot new content. */
  edit(place: MessagePlace, message: MessageView): Promise<SendOutcome>;
  /** Takes a message of the bot away; one that is gone already counts as done. */
  remove(place: MessagePlace): Promise<void>;
  /**
   * Opens a thread in a channel, or a post in a forum, with a first message of the bot; its
   * nonce is the thread's id.
   *
   * @param name - 1 to `limits.threadName` characters.
   */
  openThread(channelId: string, name: string, first: MessageView): Promise<SendOutcome>;
  /** Opens a thread that was archived, or archives it. */
  setArchived(threadId: string, isArchived: boolean): Promise<SendOutcome>;
  /** Finds the bot's own threads with this name, made since a time, active ones first. */
  findThreads(channelId: string, name: string, sinceMs: number): Promise<readonly string[]>;
  /**
   * Finds a message that the bot sent to a channel or thread since a time, by its content and
   * what its buttons do; undefined when there is none, or the bot may not read there.
   */
  findMessage(
    channelId: string,
    message: Pick<MessageView, 'content' | 'components'>,
    sinceMs: number,
  ): Promise<string | undefined>;
  /** Lists the bot's own messages in a thread, oldest first. */
  ownMessages(threadId: string): Promise<OwnMessages>;
  /** Whether a person may see a channel of a server. */
  maySee(channelId: string, personId: string): boolean;
  /** Whether all who see a channel see another one of its server, so that it can be linked there. */
  isSeenFrom(channelId: string, from: string): boolean;
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
  /** What it lacks to open threads here; empty when nothing, and where there can be none. */
  readonly missingForThreads: readonly string[];
}

/** A message, and where it is. */
export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string;
}

/** A message of the bot's. */
export interface OwnMessage {
  readonly messageId: string;
  readonly content: string;
  /** The custom ids of its buttons, in their order. */
  readonly buttons: readonly string[];
}

/** The bot's messages in a thread, or why they cannot be read. */
type OwnMessages =
  | {
      readonly kind: 'found';
      readonly messages: readonly OwnMessage[];
    }
  | Exclude<SendOutcome, { readonly kind: 'sent' }>;

/**
 * What became of a message: where it is now; the permissions that the bot lacks, as Discord's
 * settings name them; or that its channel, thread or message is gone.
 */
export type SendOutcome =
  | ({ readonly kind: 'sent' } & MessagePlace)
  | { readonly kind: 'forbidden'; readonly missing: readonly string[] }
  | { readonly kind: 'gone' };
