import type { Heading, Paragraph, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A block of text that has no markup of its own. */
export interface TextBlock {
  /** 1 to 6 for a heading, the outermost first; 0 for a paragraph. */
  readonly depth: number;
  readonly words: string;
}

// Tables and strikes are escaped, too: the corpus is read with them.
const markdown = unified().use(remarkGfm).use(remarkStringify).freeze();

/** Writes blocks as Markdown that reads back as the very same words. */
export function textMarkdown(blocks: readonly TextBlock[]): string {
  const children = blocks.map(({ depth, words }): RootContent => {
    const text = [{ type: 'text' as const, value: words }];
    const level = Math.min(6, depth);
    return isLevel(level)
      ? ({ type: 'heading', depth: level, children: text } satisfies Heading)
      : ({ type: 'paragraph', children: text } satisfies Paragraph);
  });
  return markdown.stringify({ type: 'root', children }).trim();
}

function isLevel(depth: number): depth is Heading['depth'] {
  return depth >= 1;
}
