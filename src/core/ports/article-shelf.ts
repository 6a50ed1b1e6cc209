import type { Article } from '../article/article.js';

/** Takes in articles while Footnote runs, and takes them away again. */
export interface ArticleShelf {
  /** Reads a file or a page and adds it; what is kept is on the disk when the promise is. */
  add(source: GivenSource, terms: ShelfTerms): Promise<AddOutcome>;
  /** Takes away an article that was added for this server; false when there is none. */
  remove(slug: string, server: string): Promise<boolean>;
  /** The ids of the servers that have articles of their own, each once. */
  servers(): readonly string[];
  /** Takes away everything that was added for a server. */
  purge(server: string): Promise<void>;
}

/** Where an article is to come from. */
export type GivenSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'address'; readonly address: string };

/** What holds for an article that is added. */
interface ShelfTerms {
  /** The id of the server that alone may see it. */
  readonly server: string;
  /** Instead of the title that it has. */
  readonly title?: string;
}

export type AddOutcome =
  | { readonly kind: 'added'; readonly article: Article }
  /** The very same text is there already. */
  | { readonly kind: 'known'; readonly article: Article }
  /** The server has as many articles of its own as it may. */
  | { readonly kind: 'full'; readonly most: number }
  /** `detail` is plain English for those who look closer; empty when there is none. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string };

/** Why a source cannot become an article; each edge has its own words for it. */
export type RefusalReason =
  /** The file, or its text, is larger than may be. */
  | 'too-large'
  /** None of the formats that can be read. */
  | 'unknown-format'
  /** Damaged, or not what its name says. */
  | 'unreadable'
  /** Locked by a password or by a shop. */
  | 'locked'
  /** Text in no encoding that is known. */
  | 'encoding'
  /** Nothing to read in it, as in scanned pictures of pages. */
  | 'no-text'
  /** Takes longer, or more memory, than it may. */
  | 'too-costly'
  /** Not the address of a page on the public web. */
  | 'bad-address'
  /** The page cannot be had; the detail says why. */
  | 'unreachable'
  /** The front matter or the text breaks a rule for articles; the detail says which. */
  | 'bad-article';
