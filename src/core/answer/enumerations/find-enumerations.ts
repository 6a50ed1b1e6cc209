import type { Article } from '../../article/article.js';
import type { Enumeration } from './enumeration.js';
import { findHeadingLists } from './find-heading-lists.js';
import { findMarkedLists } from './find-marked-lists.js';
import { findOrdinals } from './find-ordinals.js';
import { findSeries } from './find-series.js';

/** Finds everything that an article lists, in the order of the first items. */
export function findEnumerations(article: Article): readonly Enumeration[] {
  return [
    ...findMarkedLists(article),
    ...findOrdinals(article),
    ...findSeries(article),
    ...findHeadingLists(article),
  ].sort((a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0));
}
