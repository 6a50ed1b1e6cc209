import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../../src/discord/client/in-flight.js';

describe('replies in flight', () => {
  it('are waited for', async () => {
    const inFlight = createInFlight();
    let isDone = false;
    inFlight.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isDone = true;
    });

    await inFlight.finish(2000);

    expect(isDone).toBe(true);
  });

  it('are waited for no longer than asked', async () => {
    const inFlight = createInFlight();
    inFlight.run(() => new Promise(() => undefined));

    await expect(inFlight.finish(10)).resolves.toBeUndefined();
  });

  it('are no more once the bot stops', async () => {
    const inFlight = createInFlight();
    let isRun = false;
    await inFlight.finish(10);

    inFlight.run(async () => {
      isRun = true;
    });

    expect(isRun).toBe(false);
  });
});
