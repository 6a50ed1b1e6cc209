import type { ArticlePostStore, PostKey } from '../../core/ports/article-post-store.js';
import type { Clock, Stores } from '../../core/ports.js';

/** Another process may post, too: what it did is seen after so long at the latest. */
const MAX_AGE_MS = 60_000;

interface Known {
  readonly at: number;
  readonly value: Promise<unknown>;
}

/**
 * Keeps in memory what is posted in a server, which every reply there needs for its links, until
 * something is written about it.
 */
export function rememberPosts(stores: Stores, clock: Clock): Stores {
  const { articlePosts: posts, privacy } = stores;
  const known = new Map<string, Map<string, Known>>();
  const remember = <Value>(
    guildId: string,
    what: string,
    read: () => Promise<Value>,
  ): Promise<Value> => {
    const ofGuild = known.get(guildId) ?? new Map<string, Known>();
    known.set(guildId, ofGuild);
    const held = ofGuild.get(what);
    // What is kept under a name was read under it.
    if (held && clock.now() - held.at < MAX_AGE_MS) return held.value as Promise<Value>;
    const value = read();
    ofGuild.set(what, { at: clock.now(), value });
    value.catch(() => ofGuild.delete(what));
    return value;
  };
  /** Forgets after the write: what is read while it goes on may be of before. */
  const written = async <Value>(guildId: string, write: Promise<Value>): Promise<Value> => {
    try {
      return await write;
    } finally {
      known.delete(guildId);
    }
  };
  const articlePosts: ArticlePostStore = {
    ...posts,
    list(which = {}) {
      const { guildId, article } = which;
      if (guildId === undefined || article !== undefined) return posts.list(which);
      return remember(guildId, '', () => posts.list(which));
    },
    messages: (key) => remember(key.guildId, key.article, () => posts.messages(key)),
    open: (post) => written(post.guildId, posts.open(post)),
    setThread: (key, threadId) => written(key.guildId, posts.setThread(key, threadId)),
    keepMessage: (key, message) => written(key.guildId, posts.keepMessage(key, message)),
    dropMessage: (key, position) => written(key.guildId, posts.dropMessage(key, position)),
    remove: (key: PostKey) => written(key.guildId, posts.remove(key)),
    async forgetMessage(messageId) {
      const isForgotten = await posts.forgetMessage(messageId);
      if (isForgotten) known.clear();
      return isForgotten;
    },
  };
  return {
    ...stores,
    articlePosts,
    privacy: {
      ...privacy,
      purgeGuild: (guildId) => written(guildId, privacy.purgeGuild(guildId)),
      async purgeChannel(channelId) {
        const count = await privacy.purgeChannel(channelId);
        known.clear();
        return count;
      },
    },
  };
}
