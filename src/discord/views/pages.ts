import { type Block, joinBlocks } from './block.js';

/** What a page may hold. */
export interface PageSize {
  /** Characters, with the separators between parts. */
  readonly room: number;
  /** What stands between parts; an empty line when absent. */
  readonly separator?: string;
  /** Parts; any number when absent. */
  readonly parts?: number;
}

/**
 * Deals parts out to pages, in order: each takes as many as fit. A part that fits no page has
 * one of its own.
 *
 * @returns At least one page.
 */
export function dealPages(parts: readonly Block[], size: PageSize): readonly Block[] {
  const { room, separator = '\n\n', parts: most = Number.POSITIVE_INFINITY } = size;
  const pages: Block[][] = [];
  let length = 0;
  for (const part of parts) {
    const page = pages.at(-1);
    const longer = length + separator.length + part.markdown.length;
    if (page && page.length < most && longer <= room) {
      page.push(part);
      length = longer;
    } else {
      pages.push([part]);
      length = part.markdown.length;
    }
  }
  return pages.length === 0
    ? [{ markdown: '', quotes: [] }]
    : pages.map((page) => joinBlocks(page, separator));
}

/** Finds a page by its number, from 0, or the nearest there is. */
export function pageAt(pages: readonly Block[], page: number): readonly [number, Block] {
  const at = Math.max(0, Math.min(page, pages.length - 1));
  return [at, pages[at] ?? { markdown: '', quotes: [] }];
}
