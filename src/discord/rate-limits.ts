import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RequestBase } from './request.js';

/** Guards the bot, and a channel's readers, from people and scripts that ask without end. */
export interface RateLimits {
  /** Counts one request, and tells whether it is to be answered. */
  count(
    request: Pick<RequestBase, 'person' | 'place'>,
    /** Whether all in the channel are meant to do it at once; then each only counts alone. */
    isTogether?: boolean,
  ): Promise<RateVerdict>;
}

/** `limited` tells in how many seconds, at least 1, things go on. */
export type RateVerdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'limited'; readonly by: 'person' | 'channel'; readonly seconds: number };

/** Nobody reads faster than one answer a second for long. */
const PERSON = { points: 60, duration: 60 };
/** Three busy people, or a whole quiz. */
const CHANNEL = { points: 180, duration: 60 };

/** Counts in memory; after a restart, everybody starts anew. */
export function createRateLimits(): RateLimits {
  const people = new RateLimiterMemory(PERSON);
  const channels = new RateLimiterMemory(CHANNEL);
  return {
    async count({ person, place }, isTogether = false) {
      const own = await consume(people, person.id);
      if (own > 0) return { kind: 'limited', by: 'person', seconds: own };
      if (isTogether) return { kind: 'allowed' };
      const shared = await consume(channels, place.channelId);
      return shared > 0 ? { kind: 'limited', by: 'channel', seconds: shared } : { kind: 'allowed' };
    },
  };
}

/** Gives 0, or the seconds to wait. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}
