import { element, type TreeElement } from './element-tree.js';

const timeStyles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/**
 * Shows a moment in the reader's own time, and the whole of it on hover.
 * https://discord.com/developers/docs/reference#message-formatting-timestamp-styles
 */
export function timeView(seconds: number, style: string, locale: string): TreeElement {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return element('span', {}, [String(seconds)]);
  const whole = new Intl.DateTimeFormat(locale, timeStyles.F).format(date);
  const shown =
    style === 'R'
      ? relativeTime(seconds - Date.now() / 1000, locale)
      : new Intl.DateTimeFormat(locale, timeStyles[style]).format(date);
  const attributes = { datetime: date.toISOString(), title: whole };
  return element('time', style === 'R' ? { ...attributes, 'data-relative': locale } : attributes, [
    shown,
  ]);
}

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** Tells how far a moment is from now, in the largest unit that fits. */
export function relativeTime(seconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const unit = units.find(([, length]) => Math.abs(seconds) >= length);
  return unit
    ? format.format(Math.round(seconds / unit[1]), unit[0])
    : format.format(Math.round(seconds), 'second');
}
