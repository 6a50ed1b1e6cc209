import type { SpanReference } from '../article/span-reference.js';

/** Which article was posted in which server. */
export interface PostKey {
  readonly guildId: string;
  /** The article's slug. */
  readonly article: string;
}

/** An article that is posted in a server, a message a paragraph. */
export interface ArticlePost extends PostKey {
  /** The channel or forum around the thread. */
  readonly channelId: string;
  /** Absent until the thread is made. */
  readonly threadId?: string;
  /** A BCP 47 tag: the language of what the bot adds. */
  readonly locale: string;
  /** When it was asked for, in milliseconds since 1970. */
  readonly openedAt: number;
}

/** A message of a post. */
export interface PostedMessage {
  /** The order in the thread; gaps mean nothing. */
  readonly position: number;
  /** Absent between saying that it will be sent and knowing that it was. */
  readonly messageId?: string;
  /** `fingerprint` of its Markdown. */
  readonly content: string;
  /** What of the article it shows; absent for the head. */
  readonly reference?: SpanReference;
}

/** Keeps where articles are posted, so that posting goes on after a crash and nothing doubles. */
export interface ArticlePostStore {
  /** Claims the one post of an article in a server, or finds it. */
  open(
    post: Omit<ArticlePost, 'threadId' | 'openedAt'>,
  ): Promise<{ readonly kind: 'opened' | 'found'; readonly post: ArticlePost }>;
  find(key: PostKey): Promise<ArticlePost | undefined>;
  /** Lists all posts; those of one article, or in one server, when given. */
  list(which?: Partial<PostKey>): Promise<readonly ArticlePost[]>;
  /** Takes the right to work on a post, or prolongs it; false while another worker has it. */
  work(key: PostKey, worker: string): Promise<boolean>;
  /** Gives that right back. */
  rest(key: PostKey, worker: string): Promise<void>;
  /** Tells the thread that was made; false when the post is gone. */
  setThread(key: PostKey, threadId: string): Promise<boolean>;
  /** Lists the messages of a post in order. */
  messages(key: PostKey): Promise<readonly PostedMessage[]>;
  /** Keeps a message, in place of the one at its position. */
  keepMessage(key: PostKey, message: PostedMessage): Promise<void>;
  /** Forgets a message. */
  dropMessage(key: PostKey, position: number): Promise<void>;
  /** Forgets a message that was deleted on Discord; false when it is of no post. */
  forgetMessage(messageId: string): Promise<boolean>;
  /** Forgets a post and its messages; false when there was none. */
  remove(key: PostKey): Promise<boolean>;
}

/** Sending a message takes less than a second; ten, and the worker is taken for dead. */
export const workMs = 10_000;
