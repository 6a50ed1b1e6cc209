import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stores } from '../../../src/core/ports.js';
import { rememberPosts } from '../../../src/discord/posts/remember-posts.js';
import { type OpenStores, openStores } from '../../../src/storage/open-stores.js';
import { articlePostContract } from '../../storage/contract/article-post-contract.js';
import { channelId, guildId, otherGuildId } from '../../storage/contract/subject.js';

const key = { guildId, article: 'an-article' };
const asked = { ...key, channelId, locale: 'en' };
const row = { position: 0, content: 'x', messageId: '7' };

describe('posts that are remembered', () => {
  let opened: OpenStores;
  let stores: Stores;
  let now = 0;
  let reads = 0;
  const clock = { now: () => now };

  beforeEach(async () => {
    [now, reads] = [Date.UTC(2026, 0, 1), 0];
    opened = await openStores({ kind: 'memory' }, clock);
    const { articlePosts } = opened;
    const counted: Stores['articlePosts'] = {
      ...articlePosts,
      list(which) {
        reads += 1;
        return articlePosts.list(which);
      },
      messages(which) {
        reads += 1;
        return articlePosts.messages(which);
      },
    };
    stores = rememberPosts({ ...opened, articlePosts: counted }, clock);
  });

  afterEach(() => opened.close());

  const read = async (guild = guildId) => [
    await stores.articlePosts.list({ guildId: guild }),
    await stores.articlePosts.messages({ ...key, guildId: guild }),
  ];

  describe('are what the store keeps', () =>
    articlePostContract({
      get stores() {
        return { ...opened, ...stores };
      },
      passTime(ms) {
        now += ms;
      },
      now: () => now,
    }));

  it('are read once for a server', async () => {
    await stores.articlePosts.open(asked);

    for (let count = 0; count < 9; count += 1) await read();

    expect(reads).toBe(2);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a thread', () => stores.articlePosts.setThread(key, '5')],
    ['a message', () => stores.articlePosts.keepMessage(key, row)],
    ['a message that is dropped', () => stores.articlePosts.dropMessage(key, 0)],
    ['a message that was deleted', () => stores.articlePosts.forgetMessage('7')],
    ['a post that goes', () => stores.articlePosts.remove(key)],
    ['a channel that was deleted', () => stores.privacy.purgeChannel(channelId)],
    ['a server that was left', () => stores.privacy.purgeGuild(guildId)],
  ])('are read anew after %s', async (_, change) => {
    await stores.articlePosts.open(asked);
    await stores.articlePosts.keepMessage(key, row);
    await read();

    await change();

    expect(await read()).toEqual([
      await opened.articlePosts.list({ guildId }),
      await opened.articlePosts.messages(key),
    ]);
    expect(reads).toBe(4);
  });

  it('stay remembered where a message goes that is none of theirs, or another server changes', async () => {
    await stores.articlePosts.open(asked);
    await read();

    await stores.articlePosts.forgetMessage('8');
    await stores.articlePosts.open({ ...asked, guildId: otherGuildId });
    await read();

    expect(reads).toBe(2);
  });

  it('are read anew after a minute: another process may post, too', async () => {
    await read();
    now += 60_000;
    await read();

    expect(reads).toBe(4);
  });
});
