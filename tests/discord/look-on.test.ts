import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lookOn } from '../../src/discord/look-on.js';

describe('looking again and again', () => {
  it('begins at once, overlaps no looks, and leaves out those that come too early', async () => {
    let under = 0;
    let most = 0;
    let looks = 0;
    const looking = lookOn({
      everyMs: 1,
      look: async () => {
        looks += 1;
        under += 1;
        most = Math.max(most, under);
        await sleep(20);
        under -= 1;
      },
      onError: () => undefined,
    });
    expect(looks).toBe(0);
    await Promise.all([looking.tick(), looking.tick()]);
    looking.stop();

    expect(looks).toBe(3);
    expect(most).toBe(1);
  });

  it('tells of a look that failed, and looks again', async () => {
    const errors: unknown[] = [];
    let looks = 0;
    const looking = lookOn({
      everyMs: 1,
      look: async () => {
        looks += 1;
        if (looks === 1) throw new Error('no');
      },
      onError: (error) => errors.push(error),
    });

    await sleep(30);
    await looking.tick();
    looking.stop();

    expect(errors).toEqual([new Error('no')]);
    expect(looks).toBeGreaterThan(1);
  });
});
