import type { ShownQuote } from '../reply.js';

/** A part of a message: Markdown, and the quotes in it. */
export interface Block {
  readonly markdown: string;
  readonly quotes: readonly ShownQuote[];
}

/** Makes a part of a message that quotes nothing. */
export function plainBlock(markdown: string): Block {
  return { markdown, quotes: [] };
}

/** Puts parts one below the other, empty ones left out. */
export function joinBlocks(blocks: readonly Block[], separator = '\n'): Block {
  return {
    markdown: blocks
      .map(({ markdown }) => markdown)
      .filter((markdown) => markdown !== '')
      .join(separator),
    quotes: blocks.flatMap(({ quotes }) => quotes),
  };
}
