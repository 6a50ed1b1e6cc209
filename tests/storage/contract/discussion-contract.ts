import { expect, it } from 'vitest';
import type { SpanReference } from '../../../src/core/article/span-reference.js';
import { claimMs } from '../../../src/core/ports/discussion-store.js';
import { channelId, guildId, many, otherGuildId, referTo, type Subject } from './subject.js';

export function discussionContract(subject: Subject): void {
  const passage = referTo('A passage.', 10);
  const claim = (words: SpanReference = passage, guild = guildId) =>
    subject.stores.discussions.claim({ guildId: guild, channelId, passage: words });
  const open = async (threadId: string, words = passage, guild = guildId) => {
    const outcome = await claim(words, guild);
    if (outcome.kind !== 'claimed') throw new Error(`Expected a claim, got ${outcome.kind}`);
    await subject.stores.discussions.confirm(outcome.claim, threadId);
  };

  it('gives one of 200 clicks the right to make the thread, and then all the thread', async () => {
    const { discussions } = subject.stores;

    const outcomes = await Promise.all(many(200, () => claim()));

    const claims = outcomes.flatMap((outcome) => ('claim' in outcome ? [outcome.claim] : []));
    expect(claims).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'pending')).toHaveLength(199);
    expect(await discussions.confirm(claims[0] ?? '', '5')).toBe(true);
    expect(await claim()).toEqual({
      kind: 'found',
      discussion: { guildId, channelId, threadId: '5', passage, state: 'open' },
    });
  });

  it('lets a claim that was released be made again', async () => {
    const first = await claim();
    await subject.stores.discussions.release('claim' in first ? first.claim : '');

    expect((await claim()).kind).toBe('claimed');
  });

  it('lets a claim lapse, and refuses its late confirmation', async () => {
    const { discussions } = subject.stores;
    const first = await claim();
    subject.passTime(claimMs - 1);
    expect((await claim()).kind).toBe('pending');
    subject.passTime(1);

    const takers = await Promise.all(many(20, () => claim()));

    const [taker] = takers.flatMap((outcome) => ('claim' in outcome ? [outcome.claim] : []));
    expect(takers.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
    expect(await discussions.confirm('claim' in first ? first.claim : '', '5')).toBe(false);
    await discussions.release('claim' in first ? first.claim : '');
    expect(await discussions.confirm(taker ?? '', '6')).toBe(true);
    expect((await discussions.find(guildId, passage))?.threadId).toBe('6');
  });

  it('does not release a discussion that was confirmed', async () => {
    const { discussions } = subject.stores;
    const outcome = await claim();
    const held = 'claim' in outcome ? outcome.claim : '';
    await discussions.confirm(held, '5');

    await discussions.release(held);

    expect((await discussions.find(guildId, passage))?.threadId).toBe('5');
  });

  it('keeps a passage’s thread when the article changes before it', async () => {
    await open('5');

    const outcome = await claim({ ...passage, span: { start: 90, end: 100 } });

    expect(outcome.kind).toBe('found');
  });

  it('closes, opens and forgets a discussion', async () => {
    const { discussions } = subject.stores;
    await open('5');

    expect(await discussions.setState('5', 'closed')).toBe(true);
    expect((await discussions.ofThread('5'))?.state).toBe('closed');
    expect(await discussions.setState('5', 'open')).toBe(true);
    expect(await discussions.remove('5')).toBe(true);
    expect(await discussions.remove('5')).toBe(false);
    expect(await discussions.setState('5', 'open')).toBe(false);
    expect(await discussions.ofThread('5')).toBeUndefined();
    expect((await claim()).kind).toBe('claimed');
  });

  it('finds no discussion while its thread is being made', async () => {
    const { discussions } = subject.stores;
    await claim();

    expect(await discussions.find(guildId, passage)).toBeUndefined();
    expect(await discussions.counts('an-article')).toEqual([]);
  });

  it('counts by passage in the article’s order, in all servers or in one', async () => {
    const { discussions } = subject.stores;
    const later = referTo('A later passage.', 50);
    await open('1', later);
    await open('2', passage);
    await open('3', passage, otherGuildId);
    await open('4', referTo('Elsewhere.', 0, 'another'));

    expect(await discussions.counts('an-article')).toEqual([
      { passage, discussions: 2 },
      { passage: later, discussions: 1 },
    ]);
    expect(await discussions.counts('an-article', otherGuildId)).toEqual([
      { passage, discussions: 1 },
    ]);
  });
}
