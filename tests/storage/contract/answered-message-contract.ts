import { expect, it } from 'vitest';
import {
  ada,
  ben,
  channelId,
  many,
  otherChannelId,
  place,
  referTo,
  type Subject,
} from './subject.js';

export function answeredMessageContract(subject: Subject): void {
  const message = { questionId: '1', replyId: '2', place, askerId: ada };
  const record = (more: object = {}) =>
    subject.stores.answeredMessages.record({ ...message, ...more });

  it('finds an answer by its question and by its reply', async () => {
    const { answeredMessages } = subject.stores;
    const reference = referTo('Words.');

    expect(await record({ reference })).toEqual({ kind: 'recorded' });

    const kept = { ...message, reference, answeredAt: subject.now() };
    expect(await answeredMessages.ofQuestion('1')).toEqual(kept);
    expect(await answeredMessages.ofReply('2')).toEqual(kept);
    expect(await answeredMessages.ofReply('1')).toBeUndefined();
  });

  it('keeps one answer a question and the time of the first', async () => {
    const { answeredMessages } = subject.stores;
    await record({ reference: referTo('Words.') });
    const firstTime = subject.now();
    subject.passTime(60_000);

    await record({ replyId: '3' });

    expect(await answeredMessages.ofQuestion('1')).toEqual({
      ...message,
      replyId: '3',
      answeredAt: firstTime,
    });
    expect(await answeredMessages.ofReply('2')).toBeUndefined();
  });

  it('finds the last answer with the same words in a channel, not an older one', async () => {
    const { answeredMessages } = subject.stores;
    const reference = referTo('Words.');
    const since = subject.now();
    await record({ questionId: '1', replyId: '11', reference });
    subject.passTime(1000);
    await record({ questionId: '2', replyId: '12', reference });
    subject.passTime(1000);
    await record({ questionId: '3', replyId: '13', reference: referTo('Other.') });

    const found = await answeredMessages.lastWith(channelId, reference, since);

    expect(found?.replyId).toBe('12');
    expect(await answeredMessages.lastWith(channelId, reference, since + 1001)).toBeUndefined();
    expect(await answeredMessages.lastWith(otherChannelId, reference, since)).toBeUndefined();
  });

  it('lists the last answers in a channel, to all or to one person', async () => {
    const { answeredMessages } = subject.stores;
    for (const [index, askerId] of [ada, ben, ada].entries()) {
      subject.passTime(1000);
      await record({ questionId: `${index}`, replyId: `1${index}`, askerId });
    }
    const list = async (more: object) => {
      const request = { channelId, sinceMs: 0, limit: 10, ...more };
      return (await answeredMessages.recent(request)).map(({ questionId }) => questionId);
    };

    expect(await list({})).toEqual(['2', '1', '0']);
    expect(await list({ askerId: ada })).toEqual(['2', '0']);
    expect(await list({ limit: 1 })).toEqual(['2']);
    expect(await list({ sinceMs: subject.now() })).toEqual(['2']);
    expect(await list({ channelId: otherChannelId })).toEqual([]);
  });

  it('forgets a message by the question’s or the reply’s id', async () => {
    const { answeredMessages } = subject.stores;
    await record();
    expect(await answeredMessages.remove('2')).toBe(true);
    expect(await answeredMessages.remove('2')).toBe(false);

    await record();
    expect(await answeredMessages.remove('1')).toBe(true);
    expect(await answeredMessages.ofQuestion('1')).toBeUndefined();
  });

  it('forgets what is older than a time', async () => {
    const { answeredMessages } = subject.stores;
    await record({ questionId: '1', replyId: '11' });
    subject.passTime(1000);
    await record({ questionId: '2', replyId: '12' });

    expect(await answeredMessages.forgetBefore(subject.now())).toBe(1);
    expect(await answeredMessages.ofQuestion('1')).toBeUndefined();
    expect(await answeredMessages.ofQuestion('2')).toBeDefined();
  });

  it('keeps 200 answers that are given at once', async () => {
    const { answeredMessages } = subject.stores;

    await Promise.all(
      many(200, (number) => record({ questionId: `${number}`, replyId: `9${number}` })),
    );

    const kept = await Promise.all(many(200, (id) => answeredMessages.ofQuestion(`${id}`)));
    expect(kept.filter(Boolean)).toHaveLength(200);
  });
}
