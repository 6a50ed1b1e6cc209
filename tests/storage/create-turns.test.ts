import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/storage/create-turns.js';

describe('createTurns', () => {
  it('lets so many work at a time, and all others in the order in which they came', async () => {
    const take = createTurns(2);
    const done: number[] = [];
    let working = 0;
    let most = 0;

    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const giveBack = await take();
        working += 1;
        most = Math.max(most, working);
        await new Promise((resolve) => setTimeout(resolve, 1));
        working -= 1;
        done.push(at);
        giveBack();
      }),
    );

    expect(most).toBe(2);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect(done).toHaveLength(20);
  });
});
