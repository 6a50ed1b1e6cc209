import { beforeEach, describe, expect, it } from 'vitest';
import type { BotServices } from '../../../src/discord/bot-services.js';
import { createPoster } from '../../../src/discord/posts/create-poster.js';
import { planPost } from '../../../src/discord/posts/post-plan.js';
import { messageLinks } from '../../../src/discord/posts/posted-links.js';
import { english } from '../../../src/discord/texts/en.js';
import { readQuote } from '../../../src/discord/views/read-quote.js';
import { everySentence, isOnPage, linkedArticles } from '../../linked-articles/linked-articles.js';
import { botServices } from '../bot-services.js';
import { people } from '../people.js';
import { coffee, tea } from '../some-articles.js';

const manager = { isModerator: true };
const key = { guildId: 's', article: 'tea' };

describe('/article post', () => {
  let services: BotServices;

  beforeEach(async () => {
    services = await botServices([tea, coffee]);
  });

  const threadOf = async (): Promise<string> =>
    (await services.stores.articlePosts.find(key))?.threadId ?? '';
  const contents = async (): Promise<readonly string[]> => {
    const own = await services.channels.ownMessages(await threadOf());
    return own.kind === 'found' ? own.messages.map(({ content }) => content) : [];
  };
  const planned = planPost(tea, english).map(({ view }) => view.content);

  it('posts an article in a thread, and says where', async () => {
    const reply = await people(services).run(
      'article post',
      { channel: 's', article: 'tea' },
      manager,
    );

    expect(reply.isPrivate).toBe(true);
    expect(reply.message.content).toBe(
      `Posted: On tea in <#${await threadOf()}>, ${planned.length} messages.`,
    );
    expect(await contents()).toEqual(planned);
  });

  it('says where it is the second time, and doubles nothing', async () => {
    const { run } = people(services);
    await run('article post', { channel: 's', article: 'tea' }, manager);

    const reply = await run('article post', { channel: 's', article: 'tea' }, manager);

    expect(reply.message.content).toBe(`On tea is posted here already: <#${await threadOf()}>.`);
    expect(await contents()).toEqual(planned);
  });

  it('is for those who manage the server', async () => {
    const reply = await people(services).run('article post', { channel: 's', article: 'tea' });

    expect(reply.message.content).toBe(english.refused.manage);
  });

  it('links answers to the message that shows the paragraph, the reader beside it', async () => {
    const { run } = people(services);
    const before = await run('quote', { reference: '2.1', article: 'tea' });
    await run('article post', { channel: 's', article: 'tea' }, manager);

    const after = await run('quote', { reference: '2.1', article: 'tea' });

    expect(before.message.content).toContain('[§2 Water, ¶ 1](<https://read.example.org/read/tea');
    const [, thread, message] =
      /\[§2 Water, ¶ 1\]\(<https:\/\/discord\.com\/channels\/s\/([^/]+)\/(\w+)>\)/u.exec(
        after.message.content,
      ) ?? [];
    expect(thread).toBe(await threadOf());
    const own = await services.channels.ownMessages(thread ?? '');
    const messages = own.kind === 'found' ? own.messages : [];
    const linked = messages.find(({ messageId }) => messageId === message);
    expect(linked?.content).toContain('> Water comes to the boil.');
    expect(after.message.content).toContain('[Reader](<https://read.example.org/read/tea');
  });

  it.each(linkedArticles.map((one) => [one.slug, one] as const))(
    'links every sentence of %s to the message that shows it',
    async (slug, article) => {
      services = await botServices(linkedArticles);
      await people(services).run('article post', { channel: 's', article: slug }, manager);
      const place = { guildId: 's', channelId: 's' };
      const person = { id: '7', isModerator: false, isManager: false, roleIds: [] };
      const link = await messageLinks({ place, person }, services);
      const post = await services.stores.articlePosts.find({ guildId: 's', article: slug });
      const own = await services.channels.ownMessages(post?.threadId ?? '');
      const messages = own.kind === 'found' ? own.messages : [];

      for (const citation of everySentence(article).filter(isOnPage)) {
        const id = link(citation)?.split('/').at(-1);
        const target = messages.find(({ messageId }) => messageId === id);
        const shown = readQuote(target?.content ?? '').replace(/\s+/gu, ' ');
        expect(shown).toContain(citation.sentence.replace(/\s+/gu, ' '));
      }
    },
  );

  it('goes on where it stopped, without doubling, whatever was known', async () => {
    await people(services).run('article post', { channel: 's', article: 'tea' }, manager);
    const { articlePosts } = services.stores;
    const rows = await articlePosts.messages(key);
    const last = rows.at(-1);
    const second = rows.at(-2);
    // The last was sent, but the process died before it knew; the one before was never sent.
    if (last)
      await articlePosts.keepMessage(key, { position: last.position, content: last.content });
    if (second?.messageId)
      await services.channels.remove({ channelId: await threadOf(), messageId: second.messageId });

    await services.poster.resume();

    expect([...(await contents())].sort()).toEqual([...planned].sort());
    expect(await contents()).toEqual(planned);
  });

  it('follows its article: edits in place, appends, takes away', async () => {
    await people(services).run('article post', { channel: 's', article: 'tea' }, manager);
    const { articlePosts } = services.stores;
    const ids = (await articlePosts.messages(key)).map(({ messageId }) => messageId);
    const changed = { ...coffee, slug: 'tea' };
    const poster = createPoster({
      ...services,
      library: { ...services.library, articles: [changed] },
      onError: (error) => {
        throw error;
      },
    });

    await poster.resume();

    const after = planPost(changed, english).map(({ view }) => view.content);
    expect(await contents()).toEqual(after);
    const kept = (await articlePosts.messages(key)).map(({ messageId }) => messageId);
    expect(kept).toEqual(ids.slice(0, after.length));
  });

  it('is posted anew once its thread is gone, and goes away with its article', async () => {
    const { run } = people(services);
    await run('article post', { channel: 's', article: 'tea' }, manager);
    await services.stores.privacy.purgeChannel(await threadOf());
    await run('article post', { channel: 's', article: 'tea' }, manager);
    const thread = await threadOf();

    await services.poster.remove('tea', 's');

    expect(await services.stores.articlePosts.find(key)).toBeUndefined();
    expect(await services.channels.ownMessages(thread)).toEqual({ kind: 'found', messages: [] });
  });
});
