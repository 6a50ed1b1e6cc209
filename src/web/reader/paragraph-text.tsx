import type { Child } from 'hono/jsx';
import type { Article, Paragraph, Section } from '../../core/article/article.js';
import { type Span, slice } from '../../core/article/span.js';
import { type DisplayMark, type MarkedTextOptions, markedText } from './marked-text.js';
import { TableText } from './table-text.js';

/** A paragraph and what it stands in. */
export interface ParagraphTextOptions {
  readonly article: Article;
  readonly section: Section;
  readonly paragraph: Paragraph;
  /** What to mark as quoted. */
  readonly quoted?: Span | undefined;
}

/**
 * Draws the words of a paragraph. The text of its element, whose class is `text`, is the
 * paragraph's slice of the canonical text, white space included.
 */
export function ParagraphText({ article, section, paragraph, quoted }: ParagraphTextOptions) {
  const { kind, span } = paragraph;
  const drawing = {
    text: article.text,
    marks: displayMarks(article, section, paragraph),
    quoted,
  };
  switch (kind) {
    case 'heading':
      return headingElement(section, paragraph, markedText(span, drawing));
    case 'subheading':
      return <p class="text subheading">{markedText(span, drawing)}</p>;
    case 'text':
    case 'fact':
      return <p class="text">{markedText(span, drawing)}</p>;
    case 'quotation':
      return <blockquote class="text">{markedText(span, drawing)}</blockquote>;
    case 'code':
      return (
        <pre class="text" tabindex={0}>
          <code>{markedText(span, drawing)}</code>
        </pre>
      );
    case 'list':
      return listElement(paragraph, drawing);
    case 'table':
      return <TableText rows={paragraph.items} span={span} drawing={drawing} />;
  }
}

function displayMarks(
  article: Article,
  section: Section,
  { kind, span, marks }: Paragraph,
): readonly DisplayMark[] {
  // The style of a sub-heading says already that all of it is emphasised.
  if (kind === 'subheading') return marks.filter((mark) => mark.kind === 'link');
  const words = slice(article.text, span);
  if (kind !== 'heading' || !words.endsWith(section.title)) return marks;
  const end = span.end - section.title.length;
  return end > span.start
    ? [{ kind: 'number', span: { start: span.start, end } }, ...marks]
    : marks;
}

function headingElement(section: Section, { id }: Paragraph, words: readonly Child[]) {
  const level = section.number === '0' ? 1 : Math.min(section.depth + 1, 6);
  const Heading = `h${level}` as 'h2';
  return (
    <Heading class="text" id={`${id}-text`}>
      {words}
    </Heading>
  );
}

function listElement({ span, items, ordered }: Paragraph, drawing: MarkedTextOptions) {
  const List = ordered ? 'ol' : 'ul';
  const children: Child[] = [];
  let at = span.start;
  for (const item of items) {
    // White space alone, by the article's laws; were it more, it would still be shown.
    children.push(drawing.text.slice(at, item.start), <li>{markedText(item, drawing)}</li>);
    at = item.end;
  }
  children.push(drawing.text.slice(at, span.end));
  return <List class="text">{children}</List>;
}
