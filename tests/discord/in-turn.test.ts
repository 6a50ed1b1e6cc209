import { describe, expect, it } from 'vitest';
import { createInTurn } from '../../src/discord/in-turn.js';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('work in turn', () => {
  it('keeps its order within a key, and goes on after a failure', async () => {
    const inTurn = createInTurn();
    const done: string[] = [];

    const slow = inTurn('a', async () => {
      await wait(20);
      done.push('slow');
    });
    const failing = inTurn('a', async () => {
      throw new Error('no');
    });
    const quick = inTurn('a', async () => void done.push('quick'));
    const other = inTurn('b', async () => void done.push('other'));

    await expect(failing).rejects.toThrow('no');
    await Promise.all([slow, quick, other]);
    expect(done).toEqual(['other', 'slow', 'quick']);
  });
});
