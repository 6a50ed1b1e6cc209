import type { Article } from '../../article/article.js';
import type { Span } from '../../article/span.js';

/**
 * Several things that the text lists: a bulleted or numbered list, sentences or paragraphs that
 * "First", "Second", a number before them or leads set apart (ordinals), headings of one level,
 * quotations or "from A to B" side by side (parallels), or a series that "such as" or a colon
 * introduces.
 */
export interface Enumeration {
  readonly kind: 'list' | 'ordinals' | 'parallels' | 'series' | 'headings';
  readonly article: Article;
  /** `Section.index` of the section that holds it; for headings, of the first one. */
  readonly section: number;
  /** At least two, in the text's order, each inside one passage. */
  readonly items: readonly Span[];
  /** Terms of what it is a list of, as the words before it say; empty when they do not. */
  readonly near: ReadonlySet<string>;
  /** Terms of the sentence that introduces it; empty when only a heading does. */
  readonly lead: ReadonlySet<string>;
  /** The sentence, or the part of one, before a list or sentences in order. */
  readonly announcedBy?: Span;
  /** Whether the words before a series say how many things it has. */
  readonly isCounted?: boolean;
  /** Terms of the headings above it. */
  readonly headings: ReadonlySet<string>;
  /** The words of those headings, folded, with single spaces around each. */
  readonly above: string;
  /** Terms of its items. */
  readonly inside: ReadonlySet<string>;
}
