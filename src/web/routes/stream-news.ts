import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Playground } from '../../core/ports/playground.js';

/** What happens at once is told at once. */
const pauseMs = 60;
/** Proxies cut a silent connection after a minute. */
const beatMs = 25_000;
/** The page asks anew then; so no connection is left behind for ever. */
const maxAgeMs = 30 * 60_000;
const maxStreams = 300;

let open = 0;

/**
 * Tells a page what becomes of a session, as server-sent events; the id of each is the
 * session's revision, so that a page that was away learns what it missed.
 */
export function streamNews(c: Context, playground: Playground, session: string): Response {
  // 204 tells an EventSource not to come back.
  if (open >= maxStreams) return c.body(null, 204);
  const known = Number(c.req.header('Last-Event-ID') ?? c.req.query('since') ?? 0);
  let revision = Number.isSafeInteger(known) && known >= 0 ? known : 0;
  return streamSSE(c, async (stream) => {
    open += 1;
    let wake = (): void => undefined;
    const stopWatching = playground.watch(session, () => wake());
    const end = Date.now() + maxAgeMs;
    try {
      while (!stream.aborted && !stream.closed && Date.now() < end) {
        const changed = new Promise<void>((resolve) => {
          wake = resolve;
          stream.onAbort(resolve);
        });
        const news = playground.newsSince(session, revision);
        if (news.revision > revision) {
          revision = news.revision;
          await stream.writeSSE({
            event: 'news',
            id: String(revision),
            data: JSON.stringify(news),
          });
        } else await stream.write(': here\n\n');
        const beat = stream.sleep(beatMs);
        await Promise.race([changed, beat]);
        await stream.sleep(pauseMs);
      }
    } finally {
      open -= 1;
      stopWatching();
    }
  });
}
