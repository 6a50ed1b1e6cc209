import type { Article, Section } from '../../core/article/article.js';
import { printable } from '../printable.js';
import type { Terminal } from '../terminal.js';
import { foldTextBlock } from './fold-text-block.js';
import { sectionLabel } from './place-label.js';

/** Shows an article's title and slug, and its sections as a tree. */
export function outlineView(
  article: Article,
  { columns, colors }: Pick<Terminal, 'columns' | 'colors'>,
): string {
  const title = colors.bold(foldTextBlock(printable(article.metadata.title), '', columns));
  const lines = article.sections.map((section) => {
    const margin = '  '.repeat(section.depth);
    const count = colors.dim(`(${paragraphCount(article, section)})`);
    return foldTextBlock(`${printable(sectionLabel(section))} ${count}`, margin, columns);
  });
  return [title, colors.dim(article.slug), '', ...lines].join('\n');
}

function paragraphCount({ paragraphs }: Article, { index, number }: Section): string {
  const own = paragraphs.filter((one) => one.section === index && one.number > 0).length;
  const word = number === '' ? 'line' : 'paragraph';
  return own === 1 ? `1 ${word}` : `${own} ${word}s`;
}
