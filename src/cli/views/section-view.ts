import { sectionLink } from '../../core/answer/reader-link.js';
import type { Article, Paragraph, Section } from '../../core/article/article.js';
import { slice } from '../../core/article/span.js';
import { printable } from '../printable.js';
import { foldTextBlock } from './fold-text-block.js';
import type { ViewSetting } from './view-setting.js';

/** Shows the paragraphs of a section, each with its number, and the section's link. */
export function sectionView(
  article: Article,
  { sections, paragraphs }: SectionPart,
  { columns, colors, baseUrl }: Omit<ViewSetting, 'manyArticles'>,
): string {
  const blocks = paragraphs.map((paragraph) => {
    const text = printable(slice(article.text, paragraph.span));
    if (paragraph.number === 0) return colors.bold(foldTextBlock(text, '', columns));
    const sign = `¶${paragraph.number}`.padEnd(4);
    const margin = ' '.repeat(sign.length);
    return foldTextBlock(text, margin, columns).replace(margin, colors.dim(sign));
  });
  const [first] = sections;
  if (first?.number === '') blocks.unshift(colors.bold(first.title));
  const link = first ? sectionLink(baseUrl, article, first) : baseUrl;
  return [...blocks, colors.dim(link)].join('\n\n');
}

/** A section with those inside it, and all their paragraphs, in the text's order. */
export interface SectionPart {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}
