import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readActRequest } from '../action-schema.js';
import type { Playground } from '../playground-port.js';
import { problem } from '../problem.js';
import { sameOrigin } from '../same-origin.js';
import type { SessionList } from '../session-list.js';

/** 4,000 Chinese characters of a question take 12 kB. */
const maxBodyBytes = 16 * 1024;

/** Serves what the playground's script asks for. */
export function apiRoutes(playground: Playground, sessions: SessionList): Hono {
  const routes = new Hono();
  routes.use('/api/*', sameOrigin());
  routes.use('/api/*', async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  routes.use(
    '/api/*',
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: (c) => problem(c, 413, 'That is too long. Send at most 16 kB.'),
    }),
  );
  routes.get('/api/commands', (c) => c.json(playground.commands));
  routes.post('/api/sessions', (c) => c.json({ session: sessions.open() }, 201));
  routes.post('/api/act', async (c) => {
    if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? '')) {
      return problem(c, 415, 'Send JSON, with the content type application/json.');
    }
    const reading = readActRequest(await readJson(c.req.raw));
    if (reading.kind === 'refused') {
      return problem(c, 400, `This request cannot be read. ${reading.reason}`);
    }
    const { session, action } = reading.request;
    if (!sessions.touch(session)) {
      return problem(c, 410, 'This conversation has ended. Reload the page to begin a new one.');
    }
    return c.json(await playground.act(session, action));
  });
  return routes;
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
