import type { HtmlEscapedString } from 'hono/utils/html';
import type { Article } from '../../core/article/article.js';
import type { Assets } from '../assets.js';
import type { SiteLinks } from '../site-links.js';
import { ArticleList } from './article-list.js';
import { documentPage } from './document.js';
import { SiteHeader } from './site-header.js';

/** What the list of articles is made of. */
export interface ArticlesPageOptions {
  readonly articles: readonly Article[];
  readonly assets: Assets;
  readonly links: SiteLinks;
}

/** Writes the page that lists all articles. */
export function articlesPage(options: ArticlesPageOptions): HtmlEscapedString {
  const { articles, assets, links } = options;
  return documentPage({
    assets,
    lang: 'en',
    title: 'Articles · Footnote',
    description: 'All articles that Footnote answers from.',
    style: 'style/reading.css',
    script: 'client/reading.js',
    children: (
      <>
        <a class="skip-link" href="#articles">
          Skip to the articles
        </a>
        <SiteHeader links={links} current="articles" />
        <main class="page" id="articles">
          <h1>Articles</h1>
          <ArticleList articles={articles} links={links} />
        </main>
      </>
    ),
  });
}
