import { atWallTime, offsetAt } from '../../core/study/session/weekly-times.js';

/** What somebody's words for a time come to; `past` has been already. */
export type WhenReading =
  | { readonly kind: 'read'; readonly at: number }
  | { readonly kind: 'unread' | 'past' };

/**
 * Reads a time in plain words, English or Chinese: "tomorrow 18:30", "in 2 hours", "明天 19:30".
 *
 * @param words - As somebody typed them.
 * @param now - Milliseconds since 1970 in UTC.
 * @param timeZone - An IANA name by whose clocks the words are meant.
 */
export async function readWhen(words: string, now: number, timeZone: string): Promise<WhenReading> {
  // chrono takes 0.3 s to load, which only this needs.
  const [{ casual: english }, { hans: chinese }] = await Promise.all([
    import('chrono-node/en'),
    import('chrono-node/zh'),
  ]);
  const text = unifyWords(words);
  const chrono = /\p{Script=Han}/u.test(text) ? chinese : english;
  const reference = {
    instant: new Date(now),
    timezone: Math.round(offsetAt(now, timeZone) / MINUTE_MS),
  };
  const [found] = chrono.parse(text, reference, { forwardDate: true });
  // Words that are left over may have meant something else: "every day at 5".
  if (!found || text.replace(found.text, '').replace(FILLERS, '') !== '') return { kind: 'unread' };
  const { start } = found;
  const isRelative = start.isCertain('timezoneOffset');
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => start.get(name) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  const at = isRelative ? start.date().getTime() : atWallTime(wall, timeZone);
  const isPlain = /^\d{1,2}[:：]\d{2}$/u.test(words.trim());
  // A time of day that is past today means tomorrow's.
  if (at <= now && isPlain) return { kind: 'read', at: atWallTime(wall + DAY_MS, timeZone) };
  return at > now ? { kind: 'read', at } : { kind: 'past' };
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const FILLERS = /\b(?:at|on|o'clock)\b|[\s,.，。]/giu;

/** A stretch of time in Chinese is read by its English words: chrono counts it in another zone. */
function unifyWords(words: string): string {
  const digits = words.trim().replace(/：/gu, ':');
  const stretch =
    /^([0-9]+|[一二两三四五六七八九十半])\s*个?\s*(分钟|小时|天|周|星期)\s*(?:之?后|以后)$/u;
  const [, count = '', unit = ''] = stretch.exec(digits) ?? [];
  if (count === '') return digits;
  const number = '一二三四五六七八九十'.indexOf(count) + 1;
  const amount = count === '两' ? 2 : count === '半' ? 'half an' : number || count;
  return `in ${amount} ${UNITS[unit] ?? 'hours'}`;
}

const UNITS: Readonly<Record<string, string>> = {
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  周: 'weeks',
  星期: 'weeks',
};
