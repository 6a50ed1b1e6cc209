import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.js';

/**
 * Refuses what another site's page sends. A browser tells where a request comes from by
 * `Sec-Fetch-Site`, an old one by `Origin`; a program that sends neither is no browser.
 */
export function sameOrigin(): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('Sec-Fetch-Site');
    const origin = c.req.header('Origin');
    const isOwn = site
      ? site === 'same-origin' || site === 'none'
      : origin === undefined || isSameHost(origin, c.req.header('Host'));
    if (!isOwn) {
      return problem(c, 403, 'This address answers the playground only. Open the page itself.');
    }
    await next();
  };
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
