import { escapeMarkdown } from '../views/escape-markdown.js';
import { linked } from '../views/place-view.js';
import type { DocumentBlock } from './session-document.js';

/** Writes a document in Markdown. */
export function documentMarkdown(blocks: readonly DocumentBlock[]): string {
  return `${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${escapeMarkdown(block.text, '.')}`;
    case 'text':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'quote': {
      const words = escapeMarkdown(block.words).replace(/^/gmu, '> ');
      return `${words}\n>\n> ${block.url === undefined ? escapeMarkdown(block.place, '.') : linked(block.place, block.url)}`;
    }
    case 'link':
      return linked(block.text, block.url);
  }
}
