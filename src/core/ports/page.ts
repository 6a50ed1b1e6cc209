/** Which part of a list is wanted. */
export interface PageRequest {
  /** From 1; a page past the end gives the last one. */
  readonly page: number;
  /** Items on a page, 1 to `storeLimits.pageSize`. */
  readonly size: number;
}

/** One part of a list. */
export interface Page<Item> {
  /** Empty only when the whole list is. */
  readonly items: readonly Item[];
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** Items on all pages together. */
  readonly total: number;
}
