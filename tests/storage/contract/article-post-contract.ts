import { expect, it } from 'vitest';
import { workMs } from '../../../src/core/ports/article-post-store.js';
import {
  channelId,
  guildId,
  many,
  otherChannelId,
  otherGuildId,
  referTo,
  type Subject,
} from './subject.js';

const key = { guildId, article: 'an-article' };
const asked = { ...key, channelId, locale: 'en' };

/** What every store of posted articles does. */
export function articlePostContract(subject: Subject): void {
  it('opens one post of an article in a server, however many ask at once', async () => {
    const { articlePosts } = subject.stores;

    const outcomes = await Promise.all(many(8, () => articlePosts.open(asked)));

    expect(outcomes.filter(({ kind }) => kind === 'opened')).toHaveLength(1);
    expect(new Set(outcomes.map(({ post }) => post.openedAt))).toEqual(new Set([subject.now()]));
  });

  it('finds it with its thread, also when another channel is named', async () => {
    const { articlePosts } = subject.stores;
    await articlePosts.open(asked);
    await articlePosts.setThread(key, '5');

    const again = await articlePosts.open({ ...asked, channelId: otherChannelId });

    expect(again).toEqual({
      kind: 'found',
      post: { ...asked, threadId: '5', openedAt: subject.now() },
    });
    expect(await articlePosts.find({ ...key, guildId: otherGuildId })).toBeUndefined();
  });

  it('lets one work at a time, and another once the first is silent', async () => {
    const { articlePosts } = subject.stores;
    await articlePosts.open(asked);

    expect(await articlePosts.work(key, 'a')).toBe(true);
    expect(await articlePosts.work(key, 'b')).toBe(false);
    subject.passTime(workMs - 1);
    expect(await articlePosts.work(key, 'a')).toBe(true);
    subject.passTime(workMs - 1);
    expect(await articlePosts.work(key, 'b')).toBe(false);
    subject.passTime(1);
    expect(await articlePosts.work(key, 'b')).toBe(true);
    await articlePosts.rest(key, 'a');
    expect(await articlePosts.work(key, 'a')).toBe(false);
    await articlePosts.rest(key, 'b');
    expect(await articlePosts.work(key, 'a')).toBe(true);
  });

  it('keeps messages in order, before and after they are sent', async () => {
    const { articlePosts } = subject.stores;
    await articlePosts.open(asked);
    const reference = referTo('Words.');
    await articlePosts.keepMessage(key, { position: 1, content: 'b' });
    await articlePosts.keepMessage(key, { position: 0, content: 'a', messageId: '10' });

    await articlePosts.keepMessage(key, { position: 1, content: 'c', messageId: '11', reference });

    expect(await articlePosts.messages(key)).toEqual([
      { position: 0, content: 'a', messageId: '10' },
      { position: 1, content: 'c', messageId: '11', reference },
    ]);
  });

  it('forgets messages by their place and by their id', async () => {
    const { articlePosts } = subject.stores;
    await articlePosts.open(asked);
    for (const position of [0, 1, 2]) {
      const messageId = `1${position}`;
      await articlePosts.keepMessage(key, { position, content: 'a', messageId });
    }

    await articlePosts.dropMessage(key, 2);

    expect(await articlePosts.forgetMessage('10')).toBe(true);
    expect(await articlePosts.forgetMessage('10')).toBe(false);
    expect((await articlePosts.messages(key)).map(({ position }) => position)).toEqual([1]);
  });

  it('lists by article and by server', async () => {
    const { articlePosts } = subject.stores;
    await articlePosts.open(asked);
    await articlePosts.open({ ...asked, guildId: otherGuildId });
    await articlePosts.open({ ...asked, article: 'another' });

    expect(await articlePosts.list()).toHaveLength(3);
    expect(await articlePosts.list({ article: 'an-article' })).toHaveLength(2);
    expect(await articlePosts.list({ guildId: otherGuildId })).toHaveLength(1);
  });

  it('goes with its messages when removed, with its thread, and with its server', async () => {
    const { articlePosts, privacy } = subject.stores;
    const openAgain = async () => {
      await articlePosts.open(asked);
      await articlePosts.setThread(key, '5');
      await articlePosts.keepMessage(key, { position: 0, content: 'a', messageId: '10' });
    };
    await openAgain();
    expect(await articlePosts.remove(key)).toBe(true);
    expect(await articlePosts.remove(key)).toBe(false);
    expect(await articlePosts.messages(key)).toEqual([]);

    await openAgain();
    expect(await privacy.purgeChannel('5')).toBeGreaterThan(0);
    expect(await articlePosts.find(key)).toBeUndefined();

    await openAgain();
    expect(await privacy.guilds()).toEqual([guildId]);
    await privacy.purgeGuild(guildId);
    expect(await articlePosts.forgetMessage('10')).toBe(false);
  });

  it('refuses what is no id or slug', async () => {
    const { articlePosts } = subject.stores;

    await expect(articlePosts.open({ ...asked, guildId: 'a b' })).rejects.toThrow(RangeError);
    await expect(articlePosts.open({ ...asked, article: '' })).rejects.toThrow(RangeError);
  });
}
