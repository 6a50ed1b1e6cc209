import type { Child } from 'hono/jsx';
import type { Mark } from '../../core/article/article.js';
import { type Span, slice } from '../../core/article/span.js';
import { webAddress } from '../view/web-address.js';

/** What is drawn around words: the article's own marks, and the number of a heading. */
export type DisplayMark = Mark | { readonly kind: 'number'; readonly span: Span };

/** What a stretch of an article is drawn with. */
export interface MarkedTextOptions {
  /** The canonical text. */
  readonly text: string;
  readonly marks: readonly DisplayMark[];
  /** What to mark as quoted, in offsets of the text. */
  readonly quoted?: Span | undefined;
}

/** Draws a stretch of the canonical text, to the letter, with its marks. */
export function markedText(span: Span, options: MarkedTextOptions): readonly Child[] {
  const marks = options.marks
    .map((mark) => ({ ...mark, span: intersect(mark.span, span) }))
    .filter((mark) => mark.span.start < mark.span.end)
    // Of two that begin together the longer is the outer one; equals keep their order.
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const children: Child[] = [];
  let at = span.start;
  marks.forEach((mark, index) => {
    if (mark.span.start < at) return;
    children.push(...quotedText({ start: at, end: mark.span.start }, options));
    const inner = markedText(mark.span, { ...options, marks: marks.slice(index + 1) });
    children.push(markElement(mark, inner));
    at = mark.span.end;
  });
  children.push(...quotedText({ start: at, end: span.end }, options));
  return children;
}

function markElement(mark: DisplayMark, children: readonly Child[]): Child {
  switch (mark.kind) {
    case 'emphasis':
      return <em>{children}</em>;
    case 'strong':
      return <strong>{children}</strong>;
    case 'code':
      return <code>{children}</code>;
    case 'number':
      return <span class="heading-number">{children}</span>;
    case 'link': {
      const url = webAddress(mark.url ?? '');
      if (!url) return <>{children}</>;
      return (
        <a href={url} rel="noopener nofollow">
          {children}
        </a>
      );
    }
  }
}

function quotedText(span: Span, { text, quoted }: MarkedTextOptions): readonly Child[] {
  const marked = quoted ? intersect(quoted, span) : span;
  if (!quoted || marked.start >= marked.end) return [slice(text, span)];
  return [
    text.slice(span.start, marked.start),
    <mark>{slice(text, marked)}</mark>,
    text.slice(marked.end, span.end),
  ];
}

function intersect(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
