import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse-article.js';
import { referToSpan } from '../../../src/core/article/span-reference.js';
import { suggestChoices } from '../../../src/discord/handle-request.js';
import { botServices } from '../bot-services.js';
import { expectSendable, labelsOf } from '../expect-sendable.js';
import { asUpdate, people } from '../people.js';
import { coffee, servicesOf, tea } from '../some-articles.js';

const GREEN = { question: 'What happens to green leaves?' };

async function setUp() {
  const services = await botServices([tea, coffee]);
  const visit = people(services);
  const keep = async (question: string) => {
    await visit.click(await visit.run('ask', { question }), 'Bookmark');
  };
  const suggest = (value: string, id = '7') =>
    suggestChoices(
      {
        kind: 'autocomplete',
        id: '1',
        locale: 'en-US',
        person: { id, isModerator: false, isManager: false, roleIds: [] },
        place: { channelId: 's', guildId: 's' },
        name: 'bookmark',
        subcommand: 'remove',
        option: 'bookmark',
        value,
        options: {},
      },
      services,
    );
  return { services, ...visit, keep, suggest };
}

describe('/bookmark list', () => {
  it('says in private how to keep something, when nothing is kept', async () => {
    const { run } = await setUp();

    const { message, isPrivate } = await run('bookmark list');

    expect(isPrivate).toBe(true);
    expect(message.content).toContain('You have no bookmarks');
  });

  it('shows words and links, newest first, in direct messages too', async () => {
    const { run, keep } = await setUp();
    await keep(GREEN.question);
    await keep('Until when are beans roasted?');

    const { message } = await run('bookmark list', {}, { guildId: null });

    expect(message.content).toContain('2 bookmarks, newest first:');
    expect(message.content).toMatch(/Beans are roasted[\s\S]+Green leaves are steamed/u);
    expect(message.content).toContain('https://read.example.org/read/tea?q=');
    expectSendable(message);
  });

  it('turns pages, for its person alone', async () => {
    const { run, click, services } = await setUp();
    const spans = tea.passages.flatMap(({ sentences }) => sentences);
    for (const span of spans.slice(0, 12)) {
      await services.stores.bookmarks.add({ userId: '7', reference: referToSpan(tea, span) });
    }
    const first = await run('bookmark list');

    const second = asUpdate(await click(first, 'Next page'));
    const refused = await click(first, 'Next page', { id: '8' });

    expect(labelsOf(first.message)).toEqual(['(Previous page)', 'Next page']);
    expect(second.message.content).toContain('Page 2 of 3');
    expectSendable(second.message);
    expect(refused.kind).toBe('message');
  });

  it('finds words that moved, and says so where they are gone', async () => {
    const { keep, services } = await setUp();
    await keep(GREEN.question);
    await keep('What happens to black leaves?');
    const changed = parseArticle({
      slug: 'tea',
      markdown: '# On tea\n\nNew words come first.\n\nGreen leaves are steamed at once.',
    });
    const later = people({ ...services, ...servicesOf([changed]) });

    const { message } = await later.run('bookmark list');
    const file = (await later.run('bookmark export')).message.files?.[0];

    for (const text of [message.content, file?.text]) {
      expect(text).toContain('> Green leaves are steamed at once.');
      expect(text).toContain('These words are no longer in the article.');
    }
  });

  it('shows nothing of an article that is not open to the person', async () => {
    const { run, keep, services } = await setUp();
    await keep(GREEN.question);
    await services.stores.settings.hideArticle('s', 'tea', true);

    const { message } = await run('bookmark list');
    const file = (await run('bookmark export')).message.files?.[0];

    for (const text of [message.content, file?.text]) {
      expect(text).toContain('not open to you here');
      expect(text).not.toMatch(/green leaves|On tea/iu);
    }
  });
});

describe('/bookmark remove', () => {
  it('offers one’s own bookmarks by their words, and removes the one chosen', async () => {
    const { run, keep, suggest } = await setUp();
    await keep(GREEN.question);
    await keep('Until when are beans roasted?');

    const all = await suggest('');
    const [choice] = await suggest('stemed leaves');
    const others = await suggest('', '8');
    const removed = await run('bookmark remove', { bookmark: choice?.value ?? '' });
    const list = await run('bookmark list');

    expect(all).toHaveLength(2);
    expect(choice?.name).toBe('§1.1 Green leaves, ¶ 1: Green leaves are steamed at once.');
    expect(others).toEqual([]);
    expect(removed.message.content).toBe('Removed.');
    expect(list.message.content).not.toContain('Green leaves');
  });

  it('takes words that fit one bookmark, and names what fits none', async () => {
    const { run, keep } = await setUp();
    await keep(GREEN.question);

    const unknown = await run('bookmark remove', { bookmark: 'zebras' });
    const foreign = await run('bookmark remove', { bookmark: '1' }, { id: '8' });
    const removed = await run('bookmark remove', { bookmark: 'green leaves' });

    expect(unknown.message.content).toContain('“zebras”');
    expect(foreign.message.content).toContain('You have no bookmark “1”');
    expect(removed.message.content).toBe('Removed.');
  });
});

describe('/bookmark export', () => {
  it('gives a Markdown file, by article, with the words in full', async () => {
    const { run, keep } = await setUp();
    await keep('Until when are beans roasted?');
    await keep(GREEN.question);

    const { message, isPrivate } = await run('bookmark export');

    expect(isPrivate).toBe(true);
    expect(message.files?.map(({ name }) => name)).toEqual(['bookmarks.md']);
    expect(message.files?.[0]?.text).toContain(
      '## [On tea](<https://read.example.org/read/tea>)\n\n> Green leaves are steamed at once.\n\n[§1.1 Green leaves, ¶ 1]',
    );
    expect(message.files?.[0]?.text).toContain('1970-01-01');
  });

  it('gives no file when nothing is kept', async () => {
    const { run } = await setUp();

    const { message } = await run('bookmark export');

    expect(message.files).toBeUndefined();
    expect(message.content).toContain('You have no bookmarks');
  });
});
