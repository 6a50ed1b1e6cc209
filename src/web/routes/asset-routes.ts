import { Hono } from 'hono';
import type { Assets } from '../assets.js';

/** Serves scripts, styles and the icon. */
export function assetRoutes(assets: Assets): Hono {
  const routes = new Hono();
  routes.get('/assets/:version/:folder/:file', (c) => {
    const { version, folder, file } = c.req.param();
    const asset = assets.find(`${folder}/${file}`);
    if (!asset) return c.notFound();
    // A page of an earlier build may still ask; what it gets then must not be kept.
    const isCurrent = version === assets.version;
    c.header('Cache-Control', isCurrent ? 'public, max-age=31536000, immutable' : 'no-store');
    c.header('Content-Type', asset.type);
    return c.body(asset.body);
  });
  for (const path of ['/favicon.svg', '/favicon.ico']) {
    routes.get(path, (c) => {
      const icon = assets.find('style/favicon.svg');
      if (!icon) return c.notFound();
      c.header('Cache-Control', 'public, max-age=86400');
      c.header('Content-Type', icon.type);
      return c.body(icon.body);
    });
  }
  return routes;
}
