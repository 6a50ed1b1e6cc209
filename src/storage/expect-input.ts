import type { SpanReference } from '../core/article/span-reference.js';
import type { Place } from '../core/ports/place.js';
import { storeLimits } from '../core/ports/store-limits.js';

/** Passes an id on: digits from Discord, or letters, digits, `_`, `-` and `:` from elsewhere. */
export function expectId(what: string, id: string): string {
  if (id.length <= storeLimits.id && /^[\w:-]+$/.test(id)) return id;
  throw new RangeError(
    `Expected ${what} of 1 to ${storeLimits.id} letters, digits, "_", "-" or ":", got ${shown(id)}`,
  );
}

/**
 * Passes a text on when it has at least one character and at most the limit.
 *
 * @throws {RangeError} Also for a NUL, which SQLite ends a text at and PostgreSQL refuses,
 *   and for half a surrogate pair, which neither gives back.
 */
export function expectText(what: string, text: string, limit: number): string {
  const { length } = [...text];
  if (length === 0 || length > limit) {
    throw new RangeError(`Expected ${what} of 1 to ${limit} characters, got ${length}`);
  }
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) {
    throw new RangeError(`Expected ${what} of whole characters without NUL, got ${shown(text)}`);
  }
  return text;
}

/** Passes a text on, or null for none: absent, empty or only white space. */
export function expectTextOrNone(what: string, text: string | undefined, limit: number) {
  return text === undefined || text.trim() === '' ? null : expectText(what, text, limit);
}

/** Passes an article's slug on. */
export function expectArticle(slug: string): string {
  return expectText("an article's name", slug, storeLimits.name);
}

/** Passes a reference on. */
export function expectReference(reference: SpanReference): SpanReference {
  const { start, end } = reference.span;
  expectArticle(reference.article);
  if (!isOffset(start) || !isOffset(end) || start >= end) {
    throw new RangeError(`Expected a span with 0 <= start < end < 2^31, got ${start}-${end}`);
  }
  if (!/^[0-9a-f]{16}$/.test(reference.fingerprint)) {
    throw new RangeError(
      `Expected a fingerprint of 16 hexadecimal digits, got ${shown(reference.fingerprint)}`,
    );
  }
  return reference;
}

/** Passes a place on. */
export function expectPlace(place: Place): Place {
  expectId("a channel's id", place.channelId);
  if (place.guildId !== undefined) expectId("a server's id", place.guildId);
  return place;
}

/** Passes a whole number within limits on. */
export function expectWhole(what: string, value: number, [least, most]: readonly [number, number]) {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(
    `Expected ${what} to be a whole number from ${least} to ${most}, got ${value}`,
  );
}

/** Passes a time on, in milliseconds since 1970. */
export function expectTime(what: string, timeMs: number): number {
  return expectWhole(what, timeMs, [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]);
}

/** Tells whether a number can be the id of a row; others, such as NaN, have no row. */
export function isRowId(id: number): boolean {
  return Number.isSafeInteger(id) && id > 0;
}

function isOffset(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
