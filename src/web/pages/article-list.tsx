import type { Article } from '../../core/article/article.js';
import { Byline } from '../reader/byline.js';
import type { SiteLinks } from '../site-links.js';

interface ArticleListOptions {
  readonly articles: readonly Article[];
  readonly links: SiteLinks;
}

/** Lists articles by title, each with its link, authors and date; says so when there are none. */
export function ArticleList({ articles, links }: ArticleListOptions) {
  if (articles.length === 0) return <p>There is no article for everybody here yet.</p>;
  return (
    <ul class="article-list">
      {articles.map((article) => (
        <li>
          <a href={links.article(article.slug)} lang={article.metadata.language} dir="auto">
            {article.metadata.title}
          </a>
          <Byline article={article} />
        </li>
      ))}
    </ul>
  );
}
