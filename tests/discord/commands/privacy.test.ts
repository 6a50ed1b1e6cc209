import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/discord/texts/languages.js';
import { botServices } from '../bot-services.js';
import { expectSendable } from '../expect-sendable.js';
import { asMessage, asModal, asUpdate, people } from '../people.js';
import { tea } from '../some-articles.js';

async function setUp() {
  const services = await botServices([tea]);
  const visit = people(services);
  const leaveTraces = async () => {
    const asked = await visit.run('ask', { question: 'What happens to green leaves?' });
    await visit.click(asked, 'Bookmark');
    const opinion = asModal(await visit.click(asked, 'Not helpful'));
    await visit.send(opinion, { expected: 'The temperature' });
    const unknown = await visit.run('ask', { question: 'How many zebras live in Antarctica?' });
    const form = asModal(await visit.click(unknown, 'Add to open questions'));
    await visit.send(form, { question: 'Do **zebras** drink tea?' });
  };
  return { services, ...visit, leaveTraces };
}

describe('/privacy show', () => {
  it.each(['en-US', 'zh-CN'])(
    'tells what is kept of anybody, and that nothing is, in %s',
    async (locale) => {
      const { run } = await setUp();
      const { privacy } = textsFor(locale);

      const { message, isPrivate } = await run('privacy show', {}, { locale });

      expect(isPrivate).toBe(true);
      expect(message.content).toBe(`${privacy.about}\n\n${privacy.nothing}`);
    },
  );

  it('shows every item, to its person alone', async () => {
    const { run, leaveTraces } = await setUp();
    await leaveTraces();

    const own = await run('privacy show');
    const others = await run('privacy show', {}, { id: '8' });

    expect(own.message.content).toContain('**1 bookmark**');
    expect(own.message.content).toContain('§1.1 Green leaves, ¶ 1');
    expect(own.message.content).toContain('not helpful, answer to message');
    expect(own.message.content).toContain('“The temperature”');
    expect(own.message.content).toContain('**1 open question**');
    expect(own.message.content).toContain('“Do \\*\\*zebras\\*\\* drink tea?”');
    expect(others.message.content).toContain('Nothing is kept about you.');
    expectSendable(own.message);
  });

  it('puts the items in a file where there are many', async () => {
    const { run, services } = await setUp();
    for (let at = 0; at < 6; at += 1) {
      const text = `${at} ${'zebra '.repeat(80)}?`;
      const place = { guildId: 's', channelId: 's' };
      await services.stores.openQuestions.add({ place, text, addedBy: '7' });
    }

    const { message } = await run('privacy show');

    expect(message.content).toContain('- 6 open questions');
    expect(message.files?.map(({ name }) => name)).toEqual(['footnote-privacy.md']);
    expect(message.files?.[0]?.text).toContain('5 zebra zebra');
    expectSendable(message);
  });
});

describe('/privacy delete', () => {
  it('asks once more, then deletes everything of the person', async () => {
    const { run, click, leaveTraces, services } = await setUp();
    await leaveTraces();
    const asked = await run('privacy delete');
    const before = await services.stores.privacy.show('7');

    const done = asUpdate(await click(asked, 'Delete all of it'));
    const after = await services.stores.privacy.show('7');

    expect(asked.isPrivate).toBe(true);
    expect(asked.message.content).toContain('3 entries');
    expect(before.bookmarks).toHaveLength(1);
    expect(done.message.content).toBe('Deleted: 3 entries.');
    expect([after.bookmarks, after.feedback, after.openQuestions]).toEqual([[], [], []]);
  });

  it('lets nobody else press its button', async () => {
    const { run, click, leaveTraces, services } = await setUp();
    await leaveTraces();

    const refused = asMessage(
      await click(await run('privacy delete'), 'Delete all of it', { id: '8' }),
    );
    const { bookmarks } = await services.stores.privacy.show('7');

    expect(refused.isPrivate).toBe(true);
    expect(bookmarks).toHaveLength(1);
  });

  it('has no button when there is nothing to delete', async () => {
    const { run } = await setUp();

    const { message } = await run('privacy delete');

    expect(message.content).toBe('Nothing is kept about you.');
    expect(message.components).toEqual([]);
  });
});

describe('/privacy opt-out', () => {
  it('keeps nothing new from then on, and says how to undo it', async () => {
    const { run, leaveTraces } = await setUp();

    const out = await run('privacy opt-out');
    const shown = await run('privacy show');

    expect(out.message.content).toContain('Run `/privacy opt-out` again to opt in');
    expect(shown.message.content).toContain('You have opted out');
    await expect(leaveTraces()).rejects.toThrow('Expected a form, got message');
  });

  it('opts in again when it is run a second time', async () => {
    const { run, leaveTraces, services } = await setUp();
    await run('privacy opt-out');

    const back = await run('privacy opt-out');
    await leaveTraces();
    const { bookmarks } = await services.stores.privacy.show('7');

    expect(back.message.content).toContain('You are opted in again');
    expect(bookmarks).toHaveLength(1);
  });
});
