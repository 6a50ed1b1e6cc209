import type { Article } from '../../core/article/article.js';
import { webAddress } from '../view/web-address.js';
import { publishedDate } from './published-date.js';

/** Tells who wrote the article, where and when it came out; nothing when nothing is known. */
export function Byline({
  article,
  withSource = false,
}: {
  readonly article: Article;
  readonly withSource?: boolean;
}) {
  const { authors, publisher, published, licence, language } = article.metadata;
  const source = withSource && article.metadata.source && webAddress(article.metadata.source);
  const date = published && publishedDate(published, 'en');
  const parts = [
    authors.length > 0 && <span lang={language}>{authors.join(', ')}</span>,
    publisher && <span lang={language}>{publisher}</span>,
    date && <time datetime={date.iso}>{date.text}</time>,
    withSource && licence && <span>{licence}</span>,
    source && (
      <a href={source} rel="noopener nofollow">
        Original page
      </a>
    ),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <ul class="byline">
      {parts.map((part) => (
        <li>{part}</li>
      ))}
    </ul>
  );
}
