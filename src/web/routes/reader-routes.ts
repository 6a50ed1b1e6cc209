import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { publicLibrary } from '../../core/answer/public-library.js';
import { articleLink } from '../../core/answer/reader-link.js';
import type { Article } from '../../core/article/article.js';
import { serverOf } from '../../core/article/server-of.js';
import type { StudyMarkStore } from '../../core/ports/study-mark-store.js';
import type { Services } from '../../core/ports.js';
import type { Assets } from '../assets.js';
import { articlesPage } from '../pages/articles-page.js';
import { messagePage } from '../pages/message-page.js';
import { articlePage } from '../reader/article-page.js';
import { readQuotedSpan } from '../reader/quoted-span.js';
import { readStudyMarks } from '../reader/read-study-marks.js';
import { createReaderSearch } from '../reader/reader-search.js';
import type { StudyMarks } from '../reader/study-marks.js';
import { servedLinks } from '../site-links.js';
import type { WebLogger } from '../web-logger.js';

/** What the reader's pages are made of. */
export interface ReaderRouteOptions extends Pick<Services, 'library' | 'links'> {
  readonly assets: Assets;
  readonly studyMarks: readonly StudyMarkStore[];
  readonly logger: WebLogger;
}

/** Serves the pages that one reads articles on. */
export function readerRoutes(options: ReaderRouteOptions): Hono {
  const {
    library,
    links: { baseUrl },
    assets,
  } = options;
  const routes = new Hono();
  const links = servedLinks;
  const search = createReaderSearch(links);
  routes.use('/read', etag());
  routes.use('/read/*', etag());
  routes.get('/read', (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.html(articlesPage({ articles: publicLibrary(library).articles, assets, links }));
  });
  routes.get('/read/search.json', (c) => {
    c.header('Cache-Control', 'no-cache');
    const typed = c.req.query('words') ?? '';
    return c.json({ quotes: search(publicLibrary(library).articles, typed) });
  });
  routes.get('/read/:slug', async (c) => {
    const slug = c.req.param('slug');
    const article = library.articles.find((candidate) => candidate.slug === slug);
    // An article of a server is shown to who has its very link, and to nobody else.
    const open = publicLibrary(library);
    const alias = article ?? open.find(slug);
    if (!alias) {
      const title = 'This article is not here';
      const message = `There is no article called “${shorten(slug)}”; it may have been removed.`;
      return c.html(messagePage({ assets, title, message, articles: open.articles }), 404);
    }
    if (!article) return c.redirect(articleLink('', alias), 302);
    c.header('Cache-Control', 'no-cache');
    if (serverOf(article.metadata) !== undefined) c.header('X-Robots-Tag', 'noindex');
    const quoted = readQuotedSpan(c.req.query('q'), article.text);
    const canonical = articleLink(baseUrl, article);
    const marks = await marksOf(article, options);
    return c.html(articlePage({ article, assets, quoted, marks, links, canonical }));
  });
  return routes;
}

/** The text can be read also while the database cannot. */
async function marksOf(
  article: Article,
  { studyMarks, logger }: ReaderRouteOptions,
): Promise<StudyMarks | undefined> {
  try {
    return await readStudyMarks(article, studyMarks);
  } catch (error) {
    logger.error({ err: error, article: article.slug }, 'Cannot read the study marks');
    return undefined;
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
