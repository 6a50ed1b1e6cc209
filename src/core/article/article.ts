import type { Span } from './span.js';

/** The anchor of a section, unique in its article, stable while the heading's words stay. */
export type SectionId = string & { readonly __tag: 'SectionId' };

/**
 * One document: its canonical text, and the parts of that text by their spans.
 *
 * The canonical text is what a reader sees, free of markup, blocks parted by blank lines.
 * All spans of one list are in the text's order and disjoint, and tile what they
 * belong to: whatever lies between two neighbours is white space.
 * Sections tile the text, paragraphs and passages tile their section, sentences their passage.
 */
export interface Article {
  /** The file's name without its ending. */
  readonly slug: string;
  readonly metadata: ArticleMetadata;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly passages: readonly Passage[];
}

/** What the front matter tells of an article. */
export interface ArticleMetadata {
  readonly title: string;
  /** In the order given; empty when none is known. */
  readonly authors: readonly string[];
  /** As written in the front matter, ISO 8601 where that is a date. */
  readonly published?: string;
  readonly publisher?: string;
  /** The address of the original page. */
  readonly source?: string;
  /** A BCP 47 tag, given or detected; `en` when neither worked. */
  readonly language: string;
  readonly licence?: string;
  /** Other names that people use for the article; empty when none. */
  readonly aliases: readonly string[];
  /** Keys that Footnote has no use for, kept as they were. */
  readonly other: Readonly<Record<string, unknown>>;
}

/**
 * A heading with what follows it, up to the next heading of any level.
 *
 * The article's title and the text before the first heading are the section numbered `0`.
 * What the front matter alone tells is the last section, `front-matter`, with an empty
 * number: lines of kind `fact` that can be quoted, but are no part of the author's text.
 */
export interface Section {
  readonly id: SectionId;
  /** Position in `Article.sections`, from 0. */
  readonly index: number;
  /**
   * The number that the heading carries ("02." is `2`), else its place among its siblings;
   * `2.1` for the first heading below section 2, `0` for the opening,
   * empty for the front matter.
   */
  readonly number: string;
  /**
   * The heading's words without their number, a slice of the text; for the opening, the title;
   * for the front matter, which has no heading, the words `Front matter`.
   */
  readonly title: string;
  /** 1 for the outermost sections, 2 for those inside them, and so on. */
  readonly depth: number;
  /** `Section.index` of the section around it, absent at the outermost depth. */
  readonly parent?: number;
  /** From the heading to the last paragraph before the next heading. */
  readonly span: Span;
}

/**
 * What a paragraph is in its section. A `subheading` is a line of its own under a heading,
 * wholly emphasised; a `fact` is a line of the front matter that the text itself lacks.
 */
export type ParagraphKind =
  | 'heading'
  | 'subheading'
  | 'text'
  | 'list'
  | 'quotation'
  | 'code'
  | 'table'
  | 'fact';

/** A block of a section: its heading, a paragraph, a list, a table. */
export interface Paragraph {
  /** The anchor: `p2-3` for section 2, paragraph 3; unique in its article. */
  readonly id: string;
  /** Position in `Article.paragraphs`, from 0. */
  readonly index: number;
  /** `Section.index` of its section. */
  readonly section: number;
  /** From 1 in each section, a subheading counted; 0 for the section's heading. */
  readonly number: number;
  readonly kind: ParagraphKind;
  readonly span: Span;
  /** The list's items or the table's rows, one each; empty for every other kind. */
  readonly items: readonly Span[];
  /** Emphasis, code and links inside the paragraph; for display only. */
  readonly marks: readonly Mark[];
  /** Whether a list is numbered, for display; absent for every other kind. */
  readonly ordered?: boolean;
}

/** What the Markdown marked in a paragraph's words. */
export interface Mark {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'link';
  readonly span: Span;
  /** The link's address, http or https; absent for other kinds. */
  readonly url?: string;
}

/** What is retrieved: a paragraph, or a run of sentences of one that is too long. */
export interface Passage {
  /** Position in `Article.passages`, from 0. */
  readonly index: number;
  /** `Section.index` of its section. */
  readonly section: number;
  /** `Paragraph.index` of its paragraph. */
  readonly paragraph: number;
  readonly span: Span;
  /** At least one. */
  readonly sentences: readonly Span[];
}
