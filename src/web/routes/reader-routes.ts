import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Library } from '../../core/answer/library.js';
import { publicLibrary } from '../../core/answer/public-library.js';
import { articleLink } from '../../core/answer/reader-link.js';
import { serverOf } from '../../core/article/server-of.js';
import type { Assets } from '../assets.js';
import { articlesPage } from '../pages/articles-page.js';
import { messagePage } from '../pages/message-page.js';
import { articlePage } from '../reader/article-page.js';
import { readQuotedSpan } from '../reader/quoted-span.js';

/** Serves the pages that one reads articles on. */
export function readerRoutes(library: Library, assets: Assets): Hono {
  const routes = new Hono();
  routes.use('/read/*', etag());
  routes.get('/read', (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.html(articlesPage(publicLibrary(library).articles, assets));
  });
  routes.get('/read/:slug', (c) => {
    const slug = c.req.param('slug');
    const article = library.articles.find((candidate) => candidate.slug === slug);
    // An article of a server is shown to who has its very link, and to nobody else.
    const open = publicLibrary(library);
    const alias = article ?? open.find(slug);
    if (!alias) {
      const title = 'This article is not here';
      const message = `There is no article called “${shorten(slug)}”. Choose one of these.`;
      return c.html(messagePage({ assets, title, message, articles: open.articles }), 404);
    }
    if (!article) return c.redirect(articleLink('', alias), 302);
    c.header('Cache-Control', 'no-cache');
    if (serverOf(article.metadata) !== undefined) c.header('X-Robots-Tag', 'noindex');
    const quoted = readQuotedSpan(c.req.query('q'), article.text);
    return c.html(articlePage({ article, assets, quoted }));
  });
  return routes;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
