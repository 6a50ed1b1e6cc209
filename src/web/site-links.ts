/** Where the pages of the reader are, as links from one of them. */
export interface SiteLinks {
  /** The playground; absent where there is none. */
  readonly ask?: string;
  /** The list of articles. */
  readonly articles: string;
  article(slug: string): string;
  readonly search: SearchLinks;
}

/** Who searches: the server at an address, or the page with an index that is a script. */
type SearchLinks =
  | { readonly kind: 'served'; readonly url: string }
  /** `root` stands before the links of what is found. */
  | { readonly kind: 'exported'; readonly index: string; readonly root: string };

/** The links of the pages that the server serves. */
export const servedLinks: SiteLinks = {
  ask: '/',
  articles: '/read',
  article: (slug) => `/read/${encodeURIComponent(slug)}`,
  search: { kind: 'served', url: '/read/search.json' },
};
