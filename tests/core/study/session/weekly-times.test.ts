import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone, nextStart } from '../../../../src/core/study/session/weekly-times.js';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe'];

describe('nextStart', () => {
  it.each([
    ['keeps the hour when the clocks go forward', '2026-03-22T18:00:00Z', '2026-03-29T17:00:00Z'],
    ['keeps the hour when the clocks go back', '2026-10-18T17:00:00Z', '2026-10-25T18:00:00Z'],
    ['moves a time that is left out forward', '2026-03-22T01:30:00Z', '2026-03-29T01:30:00Z'],
    ['takes the first of a time that comes twice', '2026-10-18T00:30:00Z', '2026-10-25T00:30:00Z'],
  ])('%s', (_, first, expected) => {
    const repeat = { kind: 'weekly', first: Date.parse(first), timeZone: 'Europe/Berlin' } as const;

    const next = nextStart(repeat, Date.parse(first));

    expect(next && new Date(next).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('knows no next start of a session that begins once', () => {
    expect(nextStart({ kind: 'once' }, 0)).toBeUndefined();
  });

  it('gives the first start after a moment, at the same time by the clocks', () => {
    const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(moment, moment, fc.constantFrom(...zones), (first, after, timeZone) => {
        const next = nextStart({ kind: 'weekly', first, timeZone }, after) ?? 0;
        const before = nextStart({ kind: 'weekly', first, timeZone }, next - 1);

        expect(next).toBeGreaterThan(after);
        expect(next).toBeGreaterThanOrEqual(first);
        expect(before).toBe(next);
        if (first <= after) expect(next - after).toBeLessThanOrEqual(7.1 * 86_400_000);
        expect(weekdayIn(timeZone, next)).toBe(weekdayIn(timeZone, first));
      }),
    );
  });
});

describe('isTimeZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['Nowhere/Land', false],
    ['', false],
  ])('judges %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });
});

function weekdayIn(timeZone: string, moment: number): string {
  return new Intl.DateTimeFormat('en', { timeZone, weekday: 'long' }).format(moment);
}
