import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Playground } from '../../core/ports/playground.js';
import { readActRequest } from '../action-schema.js';
import { problem } from '../problem.js';
import { sameOrigin } from '../same-origin.js';
import type { SessionList } from '../session-list.js';
import { streamNews } from './stream-news.js';

/** 4,000 Chinese characters of a question take 12 kB. */
const maxBodyBytes = 16 * 1024;
/** A file of 4 MiB in base64, and its action. */
const maxFileBytes = 6 * 1024 * 1024;
/** Typing asks for choices up to eight times a second. */
const actionLimit = { points: 600, duration: 60 };
/** Every visit opens one. */
const openingLimit = { points: 300, duration: 60 };

/** Serves what the playground's script asks for. */
export function apiRoutes(playground: Playground, sessions: SessionList): Hono {
  const routes = new Hono();
  const actions = new RateLimiterMemory(actionLimit);
  const openings = new RateLimiterMemory(openingLimit);
  routes.use('/api/*', sameOrigin());
  routes.use('/api/*', async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  routes.use('/api/sessions', limitBody(maxBodyBytes));
  routes.use('/api/act', limitBody(maxBodyBytes));
  routes.use('/api/act-with-files', limitBody(maxFileBytes));
  routes.get('/api/commands', (c) => c.json(playground.commands));
  routes.post('/api/sessions', async (c) => {
    if (!(await isAllowed(openings, 'all'))) return tooFast(c);
    return c.json({ session: sessions.open() }, 201);
  });
  const act = async (c: Context): Promise<Response> => {
    if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? '')) {
      return problem(c, 415, 'Send JSON, with the content type application/json.');
    }
    const reading = readActRequest(await readJson(c.req.raw));
    if (reading.kind === 'refused') {
      return problem(c, 400, `This request cannot be read. ${reading.reason}`);
    }
    const { session, action } = reading.request;
    if (!sessions.touch(session)) return ended(c);
    if (!(await isAllowed(actions, session))) return tooFast(c);
    return c.json(await playground.act(session, action));
  };
  routes.post('/api/act', act);
  routes.post('/api/act-with-files', act);
  routes.get('/api/sessions/:session/server', (c) => {
    const session = c.req.param('session');
    return sessions.touch(session) ? c.json(playground.server(session)) : ended(c);
  });
  routes.get('/api/sessions/:session/news', async (c) => {
    const session = c.req.param('session');
    if (!sessions.touch(session)) return ended(c);
    if (!(await isAllowed(actions, session))) return tooFast(c);
    return streamNews(c, playground, session);
  });
  return routes;
}

function limitBody(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c) => problem(c, 413, `That is too long. Send at most ${maxSize / 1024} kB.`),
  });
}

async function isAllowed(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

function tooFast(c: Context): Response {
  return problem(c, 429, 'That was very much at once. Please wait a minute, then go on.');
}

function ended(c: Context): Response {
  return problem(c, 410, 'This conversation has ended. Reload the page to begin a new one.');
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
