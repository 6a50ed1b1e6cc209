import type { ArticleMetadata } from './article.js';

/** The key of the front matter that keeps an article for one community. */
export const serverKey = 'server';

/**
 * Tells which community alone may see an article: the id of a server on Discord.
 *
 * @returns Undefined when everybody may; empty when what is written there is no id, and so
 *   nobody may.
 */
export function serverOf({ other }: Pick<ArticleMetadata, 'other'>): string | undefined {
  const value = other[serverKey];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : '';
}
