import { expect, it } from 'vitest';
import { fill } from './fill.js';
import {
  ada,
  ben,
  channelId,
  guildId,
  many,
  otherChannelId,
  otherGuildId,
  place,
  referTo,
  type Subject,
} from './subject.js';

export function privacyContract(subject: Subject): void {
  const nothing = {
    bookmarks: [],
    feedback: [],
    openQuestions: [],
    votes: [],
    settled: [],
    answeredMessages: [],
    studySessions: [],
    quizzes: [],
    soloQuizzes: [],
    cardReviews: [],
  };

  it('shows everything of a person and nothing of others', async () => {
    await fill(subject.stores, ada);
    await fill(subject.stores, ben);

    const record = await subject.stores.privacy.show(ada);

    for (const entries of Object.values(record)) expect(entries).toHaveLength(1);
    expect(JSON.stringify(record)).not.toContain(ben);
  });

  it('has nothing to show of somebody unknown', async () => {
    expect(await subject.stores.privacy.show(ada)).toEqual(nothing);
  });

  it('deletes everything of a person and nothing of others', async () => {
    const { privacy } = subject.stores;
    await fill(subject.stores, ada);
    await fill(subject.stores, ben);
    const others = await privacy.show(ben);

    expect(await privacy.delete(ada)).toBeGreaterThan(0);

    expect(await privacy.show(ada)).toEqual(nothing);
    expect(await privacy.show(ben)).toEqual(others);
    expect(await privacy.delete(ada)).toBe(0);
  });

  it('keeps a question that somebody else settled open to all, without the name', async () => {
    const { openQuestions, privacy } = subject.stores;
    const added = await openQuestions.add({ place, text: 'Who paid?', addedBy: ada });
    const id = 'question' in added ? added.question.id : 0;
    await openQuestions.settle(id, { reference: referTo('Words.'), by: ben });

    await privacy.delete(ben);

    const { settled } = (await openQuestions.find(id)) ?? {};
    expect(settled).toEqual({ reference: referTo('Words.'), at: subject.now() });
  });

  it('keeps nothing new of somebody who opted out, and what was there until deleted', async () => {
    const { privacy } = subject.stores;
    await fill(subject.stores, ada);
    const before = await privacy.show(ada);

    await privacy.optOut(ada);
    const since = subject.now();
    subject.passTime(1000);
    await privacy.optOut(ada);
    await fill(subject.stores, ada, 'More');

    expect(await privacy.isOptedOut(ada)).toBe(true);
    expect(await privacy.show(ada)).toEqual({ ...before, optedOutSince: since });
    await privacy.delete(ada);
    expect(await privacy.show(ada)).toEqual({ ...nothing, optedOutSince: since });
  });

  it('tells each time that nothing was kept', async () => {
    const { bookmarks, feedback, openQuestions, answeredMessages, privacy } = subject.stores;
    const added = await openQuestions.add({ place, text: 'Who paid?', addedBy: ben });
    const id = 'question' in added ? added.question.id : 0;
    await privacy.optOut(ada);
    const reference = referTo('Words.');

    const outcomes = await Promise.all([
      bookmarks.add({ userId: ada, reference }),
      bookmarks.setNote(ada, 1, 'Mine'),
      feedback.give({ answerId: '1', userId: ada, verdict: 'helpful' }),
      openQuestions.add({ place, text: 'Who else?', addedBy: ada }),
      openQuestions.upvote(id, ada),
      answeredMessages.record({ questionId: '1', replyId: '2', place, askerId: ada }),
    ]);

    expect(outcomes).toEqual(many(6, () => ({ kind: 'opted-out' })));
  });

  it('lets somebody who opted out settle a question, without the name', async () => {
    const { openQuestions, privacy } = subject.stores;
    const added = await openQuestions.add({ place, text: 'Who paid?', addedBy: ben });
    const id = 'question' in added ? added.question.id : 0;
    await privacy.optOut(ada);

    const outcome = await openQuestions.settle(id, { reference: referTo('Words.'), by: ada });

    expect(outcome).toEqual({ kind: 'settled' });
    expect((await openQuestions.find(id))?.settled).not.toHaveProperty('by');
  });

  it('keeps things again after opting in', async () => {
    const { bookmarks, privacy } = subject.stores;
    await privacy.optOut(ada);
    await privacy.optIn(ada);

    const outcome = await bookmarks.add({ userId: ada, reference: referTo('Words.') });

    expect(outcome.kind).toBe('added');
    expect(await privacy.isOptedOut(ada)).toBe(false);
  });

  it('keeps nothing that comes while a person opts out and deletes', async () => {
    const { bookmarks, privacy } = subject.stores;
    const add = (number: number) =>
      bookmarks.add({ userId: ada, reference: referTo('Words.', number) });

    await Promise.all([
      ...many(20, add),
      privacy.optOut(ada).then(() => privacy.delete(ada)),
      ...many(20, (number) => add(100 + number)),
    ]);

    expect((await privacy.show(ada)).bookmarks).toEqual([]);
  });

  it('purges a server and nothing of others', async () => {
    const { privacy } = subject.stores;
    await fill(subject.stores, ada);
    await fill(subject.stores, ben, 'Text', { guildId: otherGuildId, channelId: otherChannelId });
    expect(await privacy.guilds()).toEqual([guildId, otherGuildId]);
    const others = await privacy.show(ben);

    expect(await privacy.purgeGuild(guildId)).toBeGreaterThan(0);

    expect(await privacy.guilds()).toEqual([otherGuildId]);
    expect(await privacy.show(ben)).toEqual(others);
    // What is a person's own goes with no server.
    const { bookmarks, soloQuizzes, cardReviews } = await privacy.show(ada);
    const own = { bookmarks, soloQuizzes, cardReviews };
    expect(await privacy.show(ada)).toEqual({ ...nothing, ...own });
    expect(bookmarks).toHaveLength(1);
  });

  it('purges a channel, but not the questions of its server', async () => {
    const { answeredMessages, discussions, openQuestions, privacy, settings } = subject.stores;
    await fill(subject.stores, ada);

    expect(await privacy.purgeChannel(channelId)).toBeGreaterThan(0);

    expect((await settings.channels(guildId)).size).toBe(0);
    expect(await answeredMessages.recent({ channelId, sinceMs: 0, limit: 10 })).toEqual([]);
    expect(await discussions.counts('an-article')).toEqual([]);
    expect((await openQuestions.list({ place, page: 1, size: 10 })).total).toBeGreaterThan(0);
  });

  it('purges a DM with its questions', async () => {
    const { openQuestions, privacy } = subject.stores;
    await openQuestions.add({ place: { channelId }, text: 'Who paid?', addedBy: ada });

    await privacy.purgeChannel(channelId);

    expect((await privacy.show(ada)).openQuestions).toEqual([]);
  });

  it('survives deletions that cross', async () => {
    const { openQuestions, privacy } = subject.stores;
    const ids = await Promise.all(
      many(10, async (number) => {
        const text = `Question ${number}?`;
        const added = await openQuestions.add({ place, text, addedBy: `${number}` });
        return 'question' in added ? added.question.id : 0;
      }),
    );
    await Promise.all(
      ids.flatMap((id) => many(10, (number) => openQuestions.upvote(id, `${number}`))),
    );

    await Promise.all([
      ...many(10, (number) => privacy.delete(`${number}`)),
      ...ids.map((id) => openQuestions.upvote(id, ada)),
      ...ids.map((id) => openQuestions.remove(id)),
      privacy.purgeGuild(guildId),
    ]);

    expect(await privacy.guilds()).toEqual([]);
    expect((await privacy.show(ada)).votes).toEqual([]);
  });
}
