import { setTimeout as wait } from 'node:timers/promises';
import type { Article } from '../../core/article/article.js';
import { fingerprint } from '../../core/article/span-reference.js';
import type { ArticlePost, PostKey } from '../../core/ports/article-post-store.js';
import { workMs } from '../../core/ports/article-post-store.js';
import type { Services, Stores } from '../../core/ports.js';
import type { Channels } from '../channels.js';
import { carryOn, type PostEnd, type PostProgress } from './carry-on.js';

/** Posts articles in servers, and keeps what is posted true to them. */
export interface Poster {
  /** Posts an article, or finds where it is posted and makes it whole. */
  post(wanted: Omit<ArticlePost, 'threadId' | 'openedAt'>, article: Article): Promise<Posting>;
  /** Goes on with everything that was begun, as the articles are now. */
  resume(): Promise<void>;
  /** Takes away an article's posts; those of one server when given. Never throws. */
  remove(article: string, guildId?: string): Promise<void>;
  /** Stops after the message that is being sent. */
  stop(): void;
}

/** A post on its way. */
export interface Posting {
  /** Whether it was there already, or begun. */
  readonly isKnown: boolean;
  readonly channelId: string;
  readonly progress: () => PostProgress;
  /** Settles when there is nothing more to do. */
  readonly end: Promise<PostEnd>;
}

interface Tools extends Pick<Services, 'library' | 'clock'> {
  readonly stores: Stores;
  readonly channels: Channels;
  /** Hears of a post that could not be finished. */
  readonly onError: (error: unknown, post: PostKey) => void;
}

/** So often work that failed is tried again, and how long after. */
const TRIES = 4;
const PAUSE_MS = 5000;

/** Makes what posts articles; one for each process. */
export function createPoster({ library, clock, stores, channels, onError }: Tools): Poster {
  const running = new Map<string, Omit<Posting, 'isKnown'>>();
  let isStopping = false;
  let count = 0;
  const keyOf = ({ guildId, article }: PostKey): string => `${guildId} ${article}`;

  const begin = (post: ArticlePost, article: Article): Omit<Posting, 'isKnown'> => {
    const key = keyOf(post);
    const current = running.get(key);
    if (current) return current;
    let progress: PostProgress = {
      done: 0,
      total: 0,
      ...(post.threadId === undefined ? {} : { threadId: post.threadId }),
    };
    const tell = (now: PostProgress): void => {
      progress = { ...progress, ...now };
    };
    const end = attempt(post, article, tell).finally(() => running.delete(key));
    const posting = { channelId: post.channelId, progress: () => progress, end };
    running.set(key, posting);
    return posting;
  };

  const attempt = async (
    post: ArticlePost,
    article: Article,
    tell: (progress: PostProgress) => void,
  ): Promise<PostEnd> => {
    count += 1;
    const worker = fingerprint(`${clock.now()} ${count} ${Math.random()}`);
    for (let left = TRIES; left > 0 && !isStopping; left -= 1) {
      try {
        const known = await stores.articlePosts.find(post);
        if (!known) return { kind: 'gone' };
        const end = await carryOn({
          post: known,
          article,
          stores,
          channels,
          worker,
          isStopping: () => isStopping,
          tell,
        });
        if (end.kind !== 'left') return end;
        // Another run has it, perhaps one that was killed a moment ago.
        if (!isStopping) await wait(workMs, undefined, { ref: false });
      } catch (error) {
        onError(error, post);
        await wait(PAUSE_MS, undefined, { ref: false });
      }
    }
    return { kind: 'left' };
  };

  const takeAway = async (post: ArticlePost): Promise<void> => {
    const { threadId } = post;
    for (const { messageId } of await stores.articlePosts.messages(post)) {
      if (messageId === undefined || threadId === undefined) continue;
      await channels.remove({ channelId: threadId, messageId });
    }
    await stores.articlePosts.remove(post);
    if (threadId !== undefined) await channels.setArchived(threadId, true);
  };

  return {
    async post(wanted, article) {
      const { kind, post } = await stores.articlePosts.open(wanted);
      if (kind === 'found' && post.threadId !== undefined) {
        if (!(await channels.find(post.threadId))) {
          // The thread was deleted: the article is posted anew.
          await stores.articlePosts.remove(post);
          const again = await stores.articlePosts.open(wanted);
          return { ...begin(again.post, article), isKnown: false };
        }
      }
      return { ...begin(post, article), isKnown: kind === 'found' };
    },
    async resume() {
      for (const post of await stores.articlePosts.list()) {
        const article = library.articles.find(({ slug }) => slug === post.article);
        if (article) await begin(post, article).end;
        if (isStopping) return;
      }
    },
    async remove(article, guildId) {
      const which = { article, ...(guildId === undefined ? {} : { guildId }) };
      for (const post of await stores.articlePosts.list(which)) {
        await takeAway(post).catch((error: unknown) => onError(error, post));
      }
    },
    stop() {
      isStopping = true;
    },
  };
}
