import { expect, it } from 'vitest';
import type { OpenQuestionFilter } from '../../../src/core/ports/open-question-store.js';
import { storeLimits } from '../../../src/core/ports/store-limits.js';
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

export function openQuestionContract(subject: Subject): void {
  const add = (text: string, more: { article?: string; section?: string } = {}) =>
    subject.stores.openQuestions.add({ place, text, addedBy: ada, ...more });
  const idOf = async (text: string) => {
    const outcome = await add(text);
    return 'question' in outcome ? outcome.question.id : 0;
  };
  const texts = async (filter: Partial<OpenQuestionFilter> = {}) => {
    const request = { place, page: 1, size: 100, ...filter };
    const { items } = await subject.stores.openQuestions.list(request);
    return items.map(({ text }) => text);
  };

  it('keeps a question with its place', async () => {
    const outcome = await add('Who paid?', { article: 'an-article', section: 'costs' });

    const question = {
      id: expect.any(Number),
      place,
      article: 'an-article',
      section: 'costs',
      text: 'Who paid?',
      addedBy: ada,
      addedAt: subject.now(),
      votes: 0,
    };
    expect(outcome).toEqual({ kind: 'added', question });
    const { id } = 'question' in outcome ? outcome.question : { id: 0 };
    expect(await subject.stores.openQuestions.find(id)).toEqual(question);
  });

  it('knows a question again, case and spacing aside', async () => {
    const first = await add('Who paid?', { article: 'a' });

    const again = await add('  who\n PAID? ', { article: 'a' });

    expect(again).toEqual({ ...first, kind: 'already' });
    expect((await add('Who paid?', { article: 'b' })).kind).toBe('added');
    expect((await add('Who paid?')).kind).toBe('added');
  });

  it('keeps servers and DMs apart, and channels of a server together', async () => {
    const { openQuestions } = subject.stores;
    const places = [
      { guildId, channelId },
      { guildId, channelId: otherChannelId },
      { guildId: otherGuildId, channelId: '3' },
      { channelId: '4' },
    ];
    for (const [index, asked] of places.entries()) {
      await openQuestions.add({ place: asked, text: `Question ${index}?`, addedBy: ada });
    }

    expect(await texts()).toEqual(['Question 0?', 'Question 1?']);
    expect(await texts({ place: { channelId: '4' } })).toEqual(['Question 3?']);
  });

  it('adds one question when many add it at once', async () => {
    const { openQuestions } = subject.stores;

    const outcomes = await Promise.all(
      many(40, (number) => openQuestions.add({ place, text: 'Who?', addedBy: `${number}` })),
    );

    expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(1);
    expect(await texts()).toEqual(['Who?']);
  });

  it('counts 200 votes within a moment once for each person', async () => {
    const { openQuestions } = subject.stores;
    const id = await idOf('Who paid?');

    const outcomes = await Promise.all([
      ...many(200, (number) => openQuestions.upvote(id, `${number}`)),
      ...many(50, (number) => openQuestions.upvote(id, `${number}`)),
    ]);

    expect(outcomes.filter(({ kind }) => kind === 'counted')).toHaveLength(200);
    expect(outcomes.filter(({ kind }) => kind === 'already')).toHaveLength(50);
    expect((await openQuestions.find(id))?.votes).toBe(200);
  });

  it('takes a vote back, once', async () => {
    const { openQuestions } = subject.stores;
    const id = await idOf('Who paid?');
    await openQuestions.upvote(id, ben);

    expect(await openQuestions.upvote(id, ben)).toEqual({ kind: 'already', votes: 1 });
    expect(await openQuestions.withdrawVote(id, ben)).toEqual({ kind: 'counted', votes: 0 });
    expect(await openQuestions.withdrawVote(id, ben)).toEqual({ kind: 'already', votes: 0 });
  });

  it('lists most votes first, then oldest first', async () => {
    const { openQuestions } = subject.stores;
    await idOf('First?');
    await idOf('Second?');
    const id = await idOf('Third?');
    await openQuestions.upvote(id, ben);

    expect(await texts()).toEqual(['Third?', 'First?', 'Second?']);
    expect(await texts({ page: 2, size: 2 })).toEqual(['Second?']);
  });

  it('lists by article, section and state', async () => {
    const { openQuestions } = subject.stores;
    await add('One?', { article: 'a', section: 's' });
    await add('Two?', { article: 'a' });
    const id = await idOf('Three?');
    await openQuestions.settle(id, { reference: referTo('Words.'), by: ben });

    expect(await texts({ article: 'a' })).toEqual(['One?', 'Two?']);
    expect(await texts({ article: 'a', section: 's' })).toEqual(['One?']);
    expect(await texts({ state: 'open' })).toEqual(['One?', 'Two?']);
    expect(await texts({ state: 'settled' })).toEqual(['Three?']);
  });

  it('settles a question once with its quote, and opens it again', async () => {
    const { openQuestions } = subject.stores;
    const id = await idOf('Who paid?');
    const reference = referTo('The town paid.', 40);

    expect(await openQuestions.settle(id, { reference, by: ben })).toEqual({ kind: 'settled' });
    expect(await openQuestions.settle(id, { reference: referTo('No.'), by: ada })).toEqual({
      kind: 'already',
    });
    expect((await openQuestions.find(id))?.settled).toEqual({
      reference,
      by: ben,
      at: subject.now(),
    });
    expect(await openQuestions.reopen(id)).toBe(true);
    expect(await openQuestions.reopen(id)).toBe(false);
    expect((await openQuestions.find(id))?.settled).toBeUndefined();
  });

  it('removes a question with its votes', async () => {
    const { openQuestions } = subject.stores;
    const id = await idOf('Who paid?');
    await openQuestions.upvote(id, ben);

    expect(await openQuestions.remove(id)).toBe(true);
    expect(await openQuestions.remove(id)).toBe(false);
    expect((await subject.stores.privacy.show(ben)).votes).toEqual([]);
  });

  it.each([12_345, Number.NaN, -1, 2 ** 60])('misses the question %s', async (id) => {
    const { openQuestions } = subject.stores;

    expect(await openQuestions.find(id)).toBeUndefined();
    expect(await openQuestions.upvote(id, ben)).toEqual({ kind: 'missing' });
    expect(await openQuestions.withdrawVote(id, ben)).toEqual({ kind: 'missing' });
    expect(await openQuestions.settle(id, { reference: referTo('No.'), by: ben })).toEqual({
      kind: 'missing',
    });
    expect(await openQuestions.reopen(id)).toBe(false);
    expect(await openQuestions.remove(id)).toBe(false);
  });

  it('is full at its limit', async () => {
    for (let number = 0; number < storeLimits.openQuestionsPerPlace; number += 1) {
      await add(`Question ${number}?`);
    }

    expect(await add('One more?')).toEqual({ kind: 'full' });
    expect((await add('Question 0?')).kind).toBe('already');
  });

  it('refuses an empty question and one past its limit', async () => {
    await expect(add('')).rejects.toThrow('Expected a question of 1 to 500 characters, got 0');
    await expect(add('x'.repeat(501))).rejects.toThrow('got 501');
  });
}
