import { describe, expect, it } from 'vitest';
import { readWhen } from '../../../src/discord/study/read-when.js';

const now = Date.UTC(2026, 10, 25, 8);

describe('readWhen', () => {
  it.each([
    ['20:00', '2026-11-25T19:00'],
    ['08:00', '2026-11-26T07:00'],
    ['tomorrow 18:30', '2026-11-26T17:30'],
    ['tomorrow at 6:30 pm', '2026-11-26T17:30'],
    ['2026-12-01 19:00', '2026-12-01T18:00'],
    ['friday 7pm', '2026-11-27T18:00'],
    ['in 2 hours', '2026-11-25T10:00'],
    ['明天 19:30', '2026-11-26T18:30'],
    ['明天晚上7点', '2026-11-26T18:00'],
    ['今晚8点', '2026-11-25T19:00'],
    ['2小时后', '2026-11-25T10:00'],
    ['两小时后', '2026-11-25T10:00'],
    ['12月1日19:00', '2026-12-01T18:00'],
    // The clocks of Berlin change on 28 March 2027.
    ['2027-04-01 19:00', '2027-04-01T17:00'],
  ])('reads "%s" in Berlin', async (words, utc) => {
    const reading = await readWhen(words, now, 'Europe/Berlin');

    expect(reading).toEqual({ kind: 'read', at: Date.parse(`${utc}:00Z`) });
  });

  it.each(['whenever', 'every day at 5', '随便'])('does not guess at "%s"', async (words) => {
    expect((await readWhen(words, now, 'UTC')).kind).toBe('unread');
  });

  it('knows what is past', async () => {
    expect(await readWhen('2020-01-01 10:00', now, 'UTC')).toEqual({ kind: 'past' });
  });
});
