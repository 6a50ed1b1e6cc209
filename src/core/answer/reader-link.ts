import type { Article, Section } from '../article/article.js';
import type { Citation } from './citation.js';

/**
 * Links to a citation in the reader: lands on its paragraph, with its sentence marked.
 *
 * @param baseUrl - The reader's address without a closing slash.
 */
export function citationLink(baseUrl: string, { article, paragraph, span }: Citation): string {
  return `${articleLink(baseUrl, article)}?q=${span.start}-${span.end}#${paragraph.id}`;
}

/** Links to a section's heading in the reader. */
export function sectionLink(baseUrl: string, article: Article, section: Section): string {
  return `${articleLink(baseUrl, article)}#${encodeURIComponent(section.id)}`;
}

/** Links to the top of an article in the reader. */
export function articleLink(baseUrl: string, { slug }: Article): string {
  return `${baseUrl}/read/${encodeURIComponent(slug)}`;
}
