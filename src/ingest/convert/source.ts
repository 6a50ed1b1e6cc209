/** What an article is made from, as it came. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The file's name, or the last part of the address; empty when there is none. */
  readonly name: string;
  /** What the server or the person says it is, such as `text/html; charset=gbk`. */
  readonly type?: string;
  /** Where it came from. */
  readonly address?: string;
}

/** What a source tells, before it is checked as an article. */
export interface Draft {
  /** Markdown without front matter. */
  readonly body: string;
  readonly facts: DraftFacts;
}

/** What is known of the source; absent where it does not say. */
export interface DraftFacts {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly source?: string;
  readonly language?: string;
  readonly licence?: string;
  readonly aliases?: readonly string[];
  /** Other keys of a file's own front matter. */
  readonly other?: Readonly<Record<string, unknown>>;
}
