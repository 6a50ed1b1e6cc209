import { describe, expect, it } from 'vitest';
import { keepStudyTime } from '../../../src/discord/study/keep-time.js';
import { botServices } from '../bot-services.js';
import { labelsOf } from '../expect-sendable.js';
import { asMessage, asModal, asUpdate, people } from '../people.js';
import { coffee, tea } from '../some-articles.js';

const HOUR_MS = 3_600_000;

/** A server with one article, at a time that the test sets. */
async function setUp() {
  let now = Date.UTC(2026, 10, 25, 8);
  const services = await botServices([tea, coffee], { now: () => now });
  const crowd = people(services);
  const current = async () => {
    const [kept] = await services.stores.studySessions.current('s');
    if (!kept) throw new Error('Expected a session');
    return kept;
  };
  return { services, crowd, current, pass: (ms: number) => (now += ms) };
}

const start = { article: 'tea' };

describe('/study', () => {
  it('opens a thread at once, posts parts with quotes, and ends with a recap', async () => {
    const { crowd, current } = await setUp();

    const begun = await crowd.run('study start', start);

    const { session } = await current();
    expect(session.phase.kind).toBe('reading');
    const threadId = 'threadId' in session.phase ? (session.phase.threadId ?? '') : '';
    expect(begun.message.content).toContain(threadId);
    const inThread = { channelId: threadId };
    const part = await crowd.run('study next', {}, inThread);
    expect(part.isPrivate).toBe(false);
    const buttons = { message: part.message };
    const next = asMessage(await crowd.click(buttons, 'Next part', inThread));
    expect(next.isPrivate).toBe(false);
    const again = asMessage(await crowd.click(buttons, 'Next part', inThread));
    expect(again.message.content).toContain('further on');
    await crowd.run('ask', { question: 'Which leaves are picked by hand?' }, inThread);
    await crowd.run('ask', { question: 'How do zebras hibernate?' }, inThread);
    const [run] = (await current()).session.runs;
    expect(run?.parts).toEqual([0, 1]);
    expect(run?.questions.map(({ answer }) => answer.length)).toEqual([1, 0]);

    const ended = await crowd.run('study end', {}, inThread);

    expect(ended.message.content).toContain('recap is posted');
    const notes = await crowd.run('study export', {}, inThread);
    const [markdown, page] = notes.message.files ?? [];
    expect(markdown?.text).toContain('> Leaves are picked by hand.');
    expect(markdown?.text).toContain('zebras');
    expect(page?.text).toContain('<blockquote>');
  });

  it('starts a planned session on time, once, and tells of one that was missed', async () => {
    const { services, crowd, current, pass } = await setUp();
    await crowd.run('study start', { ...start, when: 'tomorrow 18:30', timezone: 'Europe/Berlin' });
    expect((await current()).session.next).toBe(Date.UTC(2026, 10, 26, 17, 30));
    const time = keepStudyTime(services, (error) => {
      throw error;
    });
    await time.tick();
    expect((await current()).session.phase.kind).toBe('waiting');

    pass(33.5 * HOUR_MS);
    await Promise.all([time.tick(), time.tick()]);
    time.stop();

    expect((await current()).session.phase.kind).toBe('reading');
    expect((await current()).session.runs).toHaveLength(1);
    await crowd.run('study end', { series: true });
    await crowd.run('study start', { ...start, when: 'in 1 hour' });
    const { session } = await current();
    pass(3 * HOUR_MS);
    const later = keepStudyTime(services, () => undefined);
    await later.tick();
    later.stop();
    const missed = await services.stores.studySessions.find(session.id);
    expect(missed?.session.phase).toMatchObject({ kind: 'over', reason: 'missed' });
  });

  it('loses none of two hundred who join and press Next within a moment', async () => {
    const { crowd, current } = await setUp();
    await crowd.run('study start', start);
    const status = await crowd.run('study status');
    const everybody = Array.from({ length: 200 }, (_, at) => ({ id: String(1000 + at) }));

    await Promise.all(
      everybody.flatMap((who) => [
        crowd.click({ message: status.message }, 'Join', who),
        crowd.click({ message: status.message }, 'Join', who),
      ]),
    );

    const { session } = await current();
    expect(session.participants).toHaveLength(201);
    const phase = session.phase;
    const channelId = 'threadId' in phase ? (phase.threadId ?? '') : '';
    const { message } = await crowd.run('study next', {}, { channelId });
    await Promise.all(
      everybody.map((who) => crowd.click({ message }, 'Next part', { ...who, channelId })),
    );
    expect((await current()).session.runs[0]?.parts).toEqual([0, 1]);
  });

  it('takes up open questions, counts votes once, and settles them with a quote', async () => {
    const { crowd } = await setUp();
    await crowd.run('study start', start);
    const agenda = await crowd.run('study agenda');
    const form = asModal(await crowd.click({ message: agenda.message }, 'Add a question'));
    await crowd.send(form, { question: 'Who rolls the leaves?' });
    const { message } = await crowd.run('study agenda');
    expect(message.content).toContain('Who rolls the leaves?');

    await crowd.click({ message }, '▲ 1', { id: '8' });
    const voted = asUpdate(await crowd.click({ message }, '▲ 1', { id: '8' }));
    expect(voted.message.content).toContain('1 vote');
    const settle = asModal(await crowd.click({ message }, 'Settle 1', { id: '8' }));
    await crowd.send(settle, { quote: '1.1' }, { id: '8' });

    const after = await crowd.run('study agenda');
    expect(after.message.content).toContain('✓ Who rolls the leaves?');
    expect(after.message.quotes).toHaveLength(1);
  });

  it('shows the votes of two hundred at once, in whatever order their answers arrive', async () => {
    const { crowd } = await setUp();
    await crowd.run('study start', start);
    const agenda = await crowd.run('study agenda');
    const form = asModal(await crowd.click({ message: agenda.message }, 'Add a question'));
    await crowd.send(form, { question: 'Who rolls the leaves?' });
    const { message } = await crowd.run('study agenda');
    const votes = Array.from({ length: 200 }, (_, at) =>
      crowd.click({ message }, '▲ 1', { id: String(1000 + at) }),
    );
    const replies = (await Promise.all(votes)).map(asUpdate);

    let shown = '';
    const follow = async (reply: (typeof replies)[number]) => {
      shown = reply.message.content;
      await reply.follow?.(async ({ content }) => {
        shown = content;
      });
    };
    await Promise.all(replies.reverse().map(follow));

    expect(shown).toContain('200 votes');
  });

  it('settles an open question from what is quoted in its thread, and only there', async () => {
    const { services, crowd, current } = await setUp();
    await crowd.run('study start', start);
    const { phase } = (await current()).session;
    const here = { channelId: 'threadId' in phase ? (phase.threadId ?? '') : '' };
    const quoted = () => crowd.run('quote', { reference: '1.2', article: 'tea' }, here);
    expect(labelsOf((await quoted()).message)).not.toContain('Settles a question');
    await crowd.run('ask', { question: 'How do zebras hibernate?' }, here);
    await crowd.run('ask', { question: 'How do walruses sing?' }, here);
    const { message } = await quoted();
    expect(message.content).not.toContain('**');

    const which = asMessage(await crowd.click({ message }, 'Settles a question', here));
    expect(which.isPrivate).toBe(true);
    expect(which.message.content).toContain('zebras');
    const done = asUpdate(await crowd.click(which, 'Settle 1', { ...here, id: '8' }));
    expect(done.message.content).toContain('✓ How do zebras hibernate?');
    // Another question is open, but what has just settled one is offered no second time.
    expect(labelsOf(done.message)).toEqual([]);
    await crowd.click(which, 'Settle 2', here);

    expect(done.message.quotes.map(({ words }) => words)).toEqual(
      message.quotes.map(({ words }) => words),
    );
    expect(labelsOf((await quoted()).message)).not.toContain('Settles a question');
    const elsewhere = asMessage(
      await crowd.click({ message }, 'Settles a question', { guildId: 'other' }),
    );
    expect(elsewhere.message.content).toBe('No open questions yet.');
    const { items } = await services.stores.openQuestions.list({
      place: { guildId: 's', channelId: 's' },
      state: 'settled',
      page: 1,
      size: 5,
    });
    expect(items.map(({ settled }) => settled?.by).sort()).toEqual(['7', '8']);
  });

  it('says what is wrong with a time, a zone, a section', async () => {
    const { crowd } = await setUp();
    const say = async (options: Record<string, string>) =>
      (await crowd.run('study start', { ...start, ...options })).message.content;

    expect(await say({ when: 'whenever' })).toContain('whenever');
    expect(await say({ when: '2020-01-01 10:00' })).toContain('past');
    expect(await say({ when: '20:00', timezone: 'Mars/Base' })).toContain('Mars/Base');
    expect(await say({ sections: '99' })).toContain('99');
  });

  it('keeps a person who opted out apart, and shows a name only once it was agreed to', async () => {
    const { services, crowd, current } = await setUp();
    await crowd.run('study start', start);
    const { message } = await crowd.run('study status');
    await services.stores.privacy.optOut('8');

    const refused = asMessage(await crowd.click({ message }, 'Join', { id: '8' }));
    await crowd.click({ message }, 'Show my name');

    expect(refused.message.content).toContain('nothing be kept');
    expect((await current()).session.participants).toEqual([{ userId: '7', name: '7' }]);
  });
});
