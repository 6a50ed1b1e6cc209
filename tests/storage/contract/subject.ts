import type { SpanReference } from '../../../src/core/article/span-reference.js';
import { fingerprint } from '../../../src/core/article/span-reference.js';
import type { OpenStores } from '../../../src/storage/open-stores.js';

/** What a contract is held against: freshly opened stores and their clock. */
export interface Subject {
  readonly stores: OpenStores;
  passTime(ms: number): void;
  now(): number;
}

/** Ids as Discord makes them. */
export const guildId = '880000000000000001';
export const otherGuildId = '880000000000000002';
export const channelId = '770000000000000001';
export const otherChannelId = '770000000000000002';
export const ada = '990000000000000001';
export const ben = '990000000000000002';

/** A server's channel. */
export const place = { guildId, channelId };

/** Refers to words at a place in an article. */
export function referTo(words: string, start = 0, article = 'an-article'): SpanReference {
  return {
    article,
    span: { start, end: start + words.length },
    fingerprint: fingerprint(words),
  };
}

/** Makes many values from their numbers, from 1. */
export function many<Value>(count: number, make: (number: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
