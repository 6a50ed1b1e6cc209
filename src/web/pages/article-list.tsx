import { articleLink } from '../../core/answer/reader-link.js';
import type { Article } from '../../core/article/article.js';
import { Byline } from '../reader/byline.js';

/** Lists articles by title, each with its link, authors and date. */
export function ArticleList({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <ul class="article-list">
      {articles.map((article) => (
        <li>
          <a href={articleLink('', article)} lang={article.metadata.language} dir="auto">
            {article.metadata.title}
          </a>
          <Byline article={article} />
        </li>
      ))}
    </ul>
  );
}
