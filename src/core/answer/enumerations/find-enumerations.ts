import type { Article } from '../../article/article.js';
import type { Enumeration } from './enumeration.js';
import { findAnnounced } from './find-announced.js';
import { findHeadingLists } from './find-heading-lists.js';
import { findLedParagraphs } from './find-led-paragraphs.js';
import { findMarkedLists } from './find-marked-lists.js';
import { findOrdinals } from './find-ordinals.js';
import { findOthers } from './find-others.js';
import { findSeries } from './find-series.js';
import { proseRuns } from './prose-blocks.js';

/** Finds everything that an article lists, in the order of the first items. */
export function findEnumerations(article: Article): readonly Enumeration[] {
  const runs = proseRuns(article);
  const found = withoutRepeats([
    ...findMarkedLists(article),
    ...findOrdinals(article),
    ...findOthers(article, runs),
    ...findLedParagraphs(article, runs),
    ...findAnnounced(article, runs),
    ...findSeries(article),
    ...findHeadingLists(article),
  ]);
  return [...found].sort((a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0));
}

/** Leaves out what was found in a surer way before: the same announcement, or the same first item. */
function withoutRepeats(all: readonly Enumeration[]): readonly Enumeration[] {
  return all.filter((one, at) => {
    if (one.kind !== 'ordinals') return true;
    return !all
      .slice(0, at)
      .some(
        ({ kind, announcedBy, items }) =>
          (kind === 'ordinals' || kind === 'list') &&
          ((announcedBy !== undefined && announcedBy.start === one.announcedBy?.start) ||
            items[0]?.start === one.items[0]?.start),
      );
  });
}
