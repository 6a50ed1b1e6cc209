import { Hono } from 'hono';
import type { Library } from '../../core/answer/library.js';

/** Tells a watchdog that pages are served, and how many articles there are. */
export function healthRoutes(library: Library): Hono {
  const routes = new Hono();
  routes.get('/healthz', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ok', articles: library.articles.length });
  });
  return routes;
}
