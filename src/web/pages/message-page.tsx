import type { HtmlEscapedString } from 'hono/utils/html';
import type { Article } from '../../core/article/article.js';
import type { Assets } from '../assets.js';
import { servedLinks } from '../site-links.js';
import { ArticleList } from './article-list.js';
import { documentPage } from './document.js';
import { SiteHeader } from './site-header.js';

/** What a page says when it cannot show what was asked for. */
export interface MessagePageOptions {
  readonly assets: Assets;
  readonly title: string;
  readonly message: string;
  /** Where one can go instead. */
  readonly articles: readonly Article[];
}

/** Writes a page that says what went wrong, and lists the articles. */
export function messagePage(options: MessagePageOptions): HtmlEscapedString {
  const { assets, title, message, articles } = options;
  return documentPage({
    assets,
    lang: 'en',
    title: `${title} · Footnote`,
    description: message,
    style: 'style/reading.css',
    script: 'client/reading.js',
    children: (
      <>
        <a class="skip-link" href="#message">
          Skip to the message
        </a>
        <SiteHeader links={servedLinks} />
        <main class="page" id="message">
          <h1>{title}</h1>
          <p>{message}</p>
          <h2>Articles</h2>
          <ArticleList articles={articles} links={servedLinks} />
        </main>
      </>
    ),
  });
}
