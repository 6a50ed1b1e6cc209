import { createHash } from 'node:crypto';
import type { Clock } from '../world/clock.js';

/** Requests a second that a bot may send; answers to interactions do not count. */
const GLOBAL_LIMIT = 50;

/** What a request costs: the headers of its answer, and how long to wait if it is too much. */
export interface RateLimitVerdict {
  readonly headers: Readonly<Record<string, string>>;
  /** 0 when the request is within the limit. */
  readonly retryAfterMs: number;
}

/**
 * Counts requests against the global limit, and hands out rate-limit headers.
 *
 * Discord does not publish the limits of its buckets, so each answer names the global one.
 * Source: https://docs.discord.com/developers/topics/rate-limits
 */
export function createRateLimit(
  clock: Clock,
): (bucket: string, isExempt: boolean) => RateLimitVerdict {
  let windowStart = 0;
  let count = 0;
  return (bucket, isExempt) => {
    const now = clock.now();
    if (now - windowStart >= 1_000) {
      windowStart = now;
      count = 0;
    }
    if (isExempt) return { headers: {}, retryAfterMs: 0 };
    count += 1;
    const resetAt = windowStart + 1_000;
    const headers = {
      'X-RateLimit-Limit': String(GLOBAL_LIMIT),
      'X-RateLimit-Remaining': String(Math.max(0, GLOBAL_LIMIT - count)),
      'X-RateLimit-Reset': (resetAt / 1_000).toFixed(3),
      'X-RateLimit-Reset-After': ((resetAt - now) / 1_000).toFixed(3),
      'X-RateLimit-Bucket': createHash('md5').update(bucket).digest('hex'),
    };
    return { headers, retryAfterMs: count > GLOBAL_LIMIT ? resetAt - now : 0 };
  };
}
