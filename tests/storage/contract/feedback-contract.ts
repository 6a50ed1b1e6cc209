import { expect, it } from 'vitest';
import { ada, ben, guildId, many, otherGuildId, referTo, type Subject } from './subject.js';

export function feedbackContract(subject: Subject): void {
  const answerId = '660000000000000001';
  const all = async () => {
    const { items } = await subject.stores.feedback.list({ page: 1, size: 100 });
    return items;
  };

  it('keeps an opinion with what was expected', async () => {
    const { feedback } = subject.stores;
    const opinion = {
      answerId,
      userId: ada,
      guildId,
      verdict: 'not-helpful',
      expected: 'The second paragraph',
      reference: referTo('Words.'),
    } as const;

    expect(await feedback.give(opinion)).toEqual({ kind: 'recorded' });

    expect(await all()).toEqual([{ ...opinion, givenAt: subject.now() }]);
  });

  it('keeps one opinion a person, the last', async () => {
    const { feedback } = subject.stores;
    await feedback.give({ answerId, userId: ada, verdict: 'helpful' });
    await feedback.give({ answerId, userId: ben, verdict: 'helpful' });

    const outcome = await feedback.give({ answerId, userId: ada, verdict: 'not-helpful' });

    expect(outcome).toEqual({ kind: 'changed' });
    expect(await feedback.counts(answerId)).toEqual({ helpful: 1, notHelpful: 1 });
    expect(await feedback.counts('1')).toEqual({ helpful: 0, notHelpful: 0 });
  });

  it('keeps an expectation while the verdict stays, and drops it with the verdict', async () => {
    const { feedback } = subject.stores;
    const mine = { answerId, userId: ada };
    await feedback.give({ ...mine, verdict: 'not-helpful', expected: 'More' });
    await feedback.give({ ...mine, verdict: 'not-helpful', expected: ' ' });
    expect((await all())[0]?.expected).toBe('More');

    await feedback.give({ ...mine, verdict: 'not-helpful', expected: 'Much more' });
    expect((await all())[0]?.expected).toBe('Much more');

    await feedback.give({ ...mine, verdict: 'helpful' });
    expect((await all())[0]).toEqual({ ...mine, verdict: 'helpful', givenAt: subject.now() });
  });

  it('lists by server and verdict, newest first', async () => {
    const { feedback } = subject.stores;
    for (const [index, guild] of [guildId, otherGuildId, guildId].entries()) {
      subject.passTime(1000);
      const verdict = index === 0 ? 'helpful' : 'not-helpful';
      await feedback.give({ answerId: `${index}`, userId: ada, guildId: guild, verdict });
    }

    const ofGuild = await feedback.list({ page: 1, size: 10, guildId });
    const unhelpful = await feedback.list({ page: 1, size: 10, verdict: 'not-helpful' });

    expect(ofGuild.items.map((item) => item.answerId)).toEqual(['2', '0']);
    expect(unhelpful.items.map((item) => item.answerId)).toEqual(['2', '1']);
  });

  it('counts 200 people at once, each once', async () => {
    const { feedback } = subject.stores;
    const people = many(200, (number) => `${number % 100}`);

    await Promise.all(
      people.map((userId) => feedback.give({ answerId, userId, verdict: 'helpful' })),
    );

    expect(await feedback.counts(answerId)).toEqual({ helpful: 100, notHelpful: 0 });
  });

  it('refuses an expectation past its limit', async () => {
    await expect(
      subject.stores.feedback.give({
        answerId,
        userId: ada,
        verdict: 'not-helpful',
        expected: 'x'.repeat(1001),
      }),
    ).rejects.toThrow('Expected an expectation of 1 to 1000 characters, got 1001');
  });
}
