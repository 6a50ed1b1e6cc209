import type { Article } from '../../core/article/article.js';
import { printable } from '../printable.js';
import type { Terminal } from '../terminal.js';
import { foldTextBlock } from './fold-text-block.js';

/** Tells what was read of each article. */
export function checkView(
  articles: readonly Article[],
  { columns, colors }: Pick<Terminal, 'columns' | 'colors'>,
): string {
  const parts = articles.map((article) => {
    const { slug, metadata, sections, paragraphs, passages } = article;
    const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
    const numbers = [
      counted(sections.length, 'section'),
      counted(paragraphs.length, 'paragraph'),
      counted(sentences, 'sentence'),
      `language ${metadata.language}`,
    ].join(', ');
    return [
      colors.bold(foldTextBlock(printable(slug), '', columns)),
      foldTextBlock(printable(metadata.title), '  ', columns),
      colors.dim(foldTextBlock(numbers, '  ', columns)),
    ].join('\n');
  });
  const all =
    articles.length === 1
      ? '1 article can be read.'
      : `All ${articles.length} articles can be read.`;
  return [...parts, all].join('\n\n');
}

function counted(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}
