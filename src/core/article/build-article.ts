import type { Article, ArticleMetadata, Paragraph, Section } from './article.js';
import type { Block, BodyBlock, HeadingBlock } from './block.js';
import { factId, frontMatterFacts } from './front-matter-facts.js';
import { type DraftSection, outlineBlocks, saysTitle } from './outline-blocks.js';
import { sectionIds } from './section-ids.js';
import type { Span } from './span.js';
import { splitPassages } from './split-passages.js';
import { moveSpan, tidyBlock, tidyLine } from './tidy-block.js';

/** What an article is made of. */
export interface ArticleSource {
  readonly slug: string;
  readonly metadata: ArticleMetadata;
  /** In reading order; those without visible text are passed over. */
  readonly blocks: readonly Block[];
}

/**
 * Lays out an article: its canonical text, and sections, paragraphs and passages as spans of it.
 *
 * Each block's text is kept to the letter, but for white space around it; blocks are parted by
 * a blank line. Facts of the front matter that the text lacks follow as a last section.
 */
export function buildArticle({ slug, metadata: given, blocks }: ArticleSource): Article {
  const metadata = { ...given, title: tidyLine(given.title) };
  const tidied = blocks.flatMap((block) => tidyBlock(block) ?? []);
  const drafts = outlineBlocks(tidied, metadata.title);
  const body = tidied.map(({ text }) => text).join('\n\n');
  const facts = frontMatterFacts(metadata, body, holdsTitle(drafts, metadata.title));
  const text = [...tidied, ...facts].map((part) => part.text).join('\n\n');

  const paragraphs: Paragraph[] = [];
  let end = -2;
  const place = (part: PlacedPart): void => {
    const start = end + 2;
    end = start + part.text.length;
    paragraphs.push(toParagraph(part, paragraphs.length, { start, end }));
  };
  drafts.forEach(({ heading, body: parts, number }, section) => {
    if (heading) place({ ...heading, id: `p${number}-0`, section, number: 0 });
    parts.forEach((part, at) => {
      place({ ...part, id: `p${number}-${at + 1}`, section, number: at + 1 });
    });
  });
  facts.forEach((fact, at) => {
    const id = factId(fact.name);
    place({ kind: 'fact', text: fact.text, id, section: drafts.length, number: at + 1 });
  });
  const sections = toSections(drafts, paragraphs, metadata.title);
  return {
    slug,
    metadata,
    text,
    sections,
    paragraphs,
    passages: splitPassages(text, paragraphs, metadata.language),
  };
}

interface Place {
  readonly id: string;
  readonly section: number;
  readonly number: number;
}
type PlacedPart = Place &
  (HeadingBlock | BodyBlock | { readonly kind: 'fact'; readonly text: string });

function toParagraph(part: PlacedPart, index: number, span: Span): Paragraph {
  const { id, section, number, kind } = part;
  const items = 'items' in part ? (part.items ?? []) : [];
  const marks = 'marks' in part ? (part.marks ?? []) : [];
  return {
    id,
    index,
    section,
    number,
    kind,
    span,
    items: items.map((item) => moveSpan(item, span.start)),
    marks: marks.map((mark) => ({ ...mark, span: moveSpan(mark.span, span.start) })),
    ...(kind === 'list' ? { ordered: 'ordered' in part && part.ordered === true } : {}),
  };
}

function toSections(
  drafts: readonly DraftSection[],
  paragraphs: readonly Paragraph[],
  title: string,
): readonly Section[] {
  const titles = drafts.map(({ heading, titleStart }) => heading?.text.slice(titleStart) ?? title);
  const ids = sectionIds(
    titles,
    paragraphs.map(({ id }) => id),
  );
  const spans = sectionSpans(paragraphs);
  const sections = drafts.map(
    ({ number, depth, parent }, index): Section => ({
      id: ids.sections[index] ?? ids.frontMatter,
      index,
      number,
      title: titles[index] ?? title,
      depth,
      ...(parent === undefined ? {} : { parent }),
      span: spans[index] ?? { start: 0, end: 0 },
    }),
  );
  const index = sections.length;
  const span = spans[index];
  if (!span) return sections;
  return [
    ...sections,
    { id: ids.frontMatter, index, number: '', title: 'Front matter', depth: 1, span },
  ];
}

/** From the first paragraph of each section to its last. */
function sectionSpans(paragraphs: readonly Paragraph[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { section, span } of paragraphs) {
    spans[section] = { start: spans[section]?.start ?? span.start, end: span.end };
  }
  return spans;
}

/** The opening's title must be a slice of the text, with a heading of its own or without. */
function holdsTitle(drafts: readonly DraftSection[], title: string): boolean {
  const opening = drafts[0];
  const headings = drafts.flatMap(({ heading }) => (heading?.depth === 1 ? [heading.text] : []));
  if (opening && !opening.heading) return headings.some((heading) => heading.includes(title));
  return headings.some((heading) => saysTitle(heading, title));
}
