import type { Article, Paragraph, Passage, Section } from '../article/article.js';
import { type Span, slice } from '../article/span.js';

/**
 * A quote with its place: the passage as shown, and the one sentence in it that answers.
 * Only `cite` makes one.
 */
export interface Citation {
  readonly article: Article;
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly passage: Passage;
  /** The passage's words, a slice of `article.text`. */
  readonly quote: string;
  /** One sentence, a slice of `quote`. */
  readonly sentence: string;
  /** Where `sentence` lies in `article.text`. */
  readonly span: Span;
  readonly __tag: 'Citation';
}

/**
 * Cites the passage around a span.
 *
 * @param span - One sentence or a part of one, inside a passage of the article.
 * @throws {RangeError} When no single passage of the article holds the span: a bug.
 */
export function cite(article: Article, span: Span): Citation {
  const passage = article.passages.find(
    ({ span: held }) => held.start <= span.start && span.end <= held.end,
  );
  const paragraph = passage && article.paragraphs[passage.paragraph];
  const section = passage && article.sections[passage.section];
  if (!passage || !paragraph || !section || span.end <= span.start) {
    throw new RangeError(
      `Expected a span inside one passage of "${article.slug}", got ${span.start}-${span.end}`,
    );
  }
  return {
    article,
    section,
    paragraph,
    passage,
    quote: slice(article.text, passage.span),
    sentence: slice(article.text, span),
    span,
    __tag: 'Citation',
  };
}
