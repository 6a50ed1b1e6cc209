import type { Article } from '../../article/article.js';
import type { Citation } from '../citation.js';
import { textFragment } from './text-fragment.js';

/**
 * Links to a citation in the article's original page: a browser that knows text fragments lands
 * on the sentence and marks it, another opens the page.
 *
 * @returns Undefined when the article has no original page on the web.
 */
export function originalLink({ article, span }: Citation): string | undefined {
  const page = originalPage(article);
  if (page === undefined) return undefined;
  const fragment = textFragment(article, span);
  if (fragment === undefined) return page;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** Links to the top of the original page; undefined when there is none on the web. */
export function originalPage({ metadata: { source } }: Article): string | undefined {
  if (source === undefined || !URL.canParse(source)) return undefined;
  const { protocol, href } = new URL(source);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return href.replace(/#?:~:.*$/u, '');
}
