import { describe, expect, it } from 'vitest';
import { retryClosed } from '../../../src/discord/client/retry-closed.js';

function failing(times: number, error: Error) {
  let calls = 0;
  return {
    calls: () => calls,
    send: async () => {
      calls += 1;
      if (calls <= times) throw error;
      return 'done';
    },
  };
}

const closed = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });

describe('retryClosed', () => {
  it.each([
    ['the other side closed', closed],
    ['that was the cause', new Error('fetch failed', { cause: closed })],
  ])('sends again when %s', async (_name, error) => {
    const { send, calls } = failing(2, error);

    await expect(retryClosed(send)).resolves.toBe('done');
    expect(calls()).toBe(3);
  });

  it('gives up after four tries', async () => {
    const { send, calls } = failing(9, closed);

    await expect(retryClosed(send)).rejects.toBe(closed);
    expect(calls()).toBe(4);
  });

  it('does not send again after any other error', async () => {
    const { send, calls } = failing(9, new Error('refused'));

    await expect(retryClosed(send)).rejects.toThrow('refused');
    expect(calls()).toBe(1);
  });
});
