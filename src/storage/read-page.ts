import type { SelectQueryBuilder } from 'kysely';
import type { Page, PageRequest } from '../core/ports/page.js';
import { storeLimits } from '../core/ports/store-limits.js';
import { expectWhole } from './expect-input.js';
import type { Tables } from './tables.js';

/**
 * Reads one page of a list; for a page past the end, the last one.
 *
 * @param count - Counts the whole list.
 * @param read - Reads the items of a stretch of the list.
 */
export async function readPage<Item>(
  request: PageRequest,
  count: () => Promise<number>,
  read: (stretch: { readonly limit: number; readonly offset: number }) => Promise<readonly Item[]>,
): Promise<Page<Item>> {
  const size = expectWhole('a page size', request.size, [1, storeLimits.pageSize]);
  const wanted = expectWhole('a page number', request.page, [1, 1_000_000]);

  const total = await count();
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(wanted, pages);
  const items = await read({ limit: size, offset: (page - 1) * size });
  return { items, page, pages, total };
}

/** Counts the rows that a query would read. */
export async function countRows<Table extends keyof Tables>(
  query: SelectQueryBuilder<Tables, Table, object>,
): Promise<number> {
  const { rows } = await query
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .$castTo<{ rows: number }>()
    .executeTakeFirstOrThrow();
  return rows;
}
