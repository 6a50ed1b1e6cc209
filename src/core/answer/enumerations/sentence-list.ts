import type { Article } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import { announcedThings } from './announced-things.js';
import type { Enumeration } from './enumeration.js';
import { headingSpans, termsOf, wordsOf } from './terms-of.js';

interface ListedSentences {
  /** `Section.index`. */
  readonly section: number;
  readonly items: readonly Span[];
  /** The sentence, or the part of one, before them. */
  readonly before: Span | undefined;
  /** Terms of what the items call themselves. */
  readonly things?: ReadonlySet<string>;
  /** What else introduces them. */
  readonly further?: readonly Span[];
}

/** Makes the enumeration of sentences or paragraphs that the text lists one after the other. */
export function sentenceList(
  article: Article,
  { section, items, before, things = new Set(), further = [] }: ListedSentences,
): Enumeration {
  const headings = headingSpans(article, section);
  return {
    kind: 'ordinals',
    article,
    section,
    items,
    near: new Set([...(before ? announcedThings(article, before) : []), ...things]),
    lead: termsOf(article, before ? [before, ...further] : further),
    headings: termsOf(article, headings),
    above: wordsOf(article, headings),
    inside: termsOf(article, items),
    ...(before ? { announcedBy: before } : {}),
  };
}
