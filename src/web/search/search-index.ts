/**
 * What the reader's search knows of an article, as plain data: the server makes it, and the
 * server or, in an exported site, the browser searches it.
 */
export interface IndexedArticle {
  /** The article's page; in an exported site relative to its first page. */
  readonly href: string;
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The stem of each folded word whose stem is another word. */
  readonly stems: Readonly<Record<string, string>>;
  readonly sections: readonly IndexedSection[];
}

/** A section: its number, its title, and its sentences in the text's order. */
export interface IndexedSection {
  readonly number: string;
  readonly title: string;
  readonly sentences: readonly IndexedSentence[];
}

/** A sentence: its words, where they start in the canonical text, its paragraph's anchor. */
type IndexedSentence = readonly [text: string, start: number, paragraph: string];

/** A sentence that a search found, with its link. */
export interface FoundQuote {
  readonly href: string;
  readonly title: string;
  readonly language: string;
  /** "§2 ¶3 · The section's title". */
  readonly place: string;
  /** The sentence, a slice of the article. */
  readonly text: string;
  /** Start and end of each word of `text` that was looked for, in order. */
  readonly words: readonly (readonly [start: number, end: number])[];
}
