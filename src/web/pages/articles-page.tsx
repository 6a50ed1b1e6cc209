import type { HtmlEscapedString } from 'hono/utils/html';
import type { Article } from '../../core/article/article.js';
import type { Assets } from '../assets.js';
import { ArticleList } from './article-list.js';
import { documentPage } from './document.js';
import { SiteHeader } from './site-header.js';

/** Writes the page that lists all articles. */
export function articlesPage(articles: readonly Article[], assets: Assets): HtmlEscapedString {
  return documentPage({
    assets,
    lang: 'en',
    title: 'Articles · Footnote',
    description: 'All articles that Footnote answers from.',
    styles: ['reader'],
    children: (
      <>
        <a class="skip-link" href="#articles">
          Skip to the articles
        </a>
        <SiteHeader current="articles" />
        <main class="page" id="articles">
          <h1>Articles</h1>
          <ArticleList articles={articles} />
        </main>
      </>
    ),
  });
}
