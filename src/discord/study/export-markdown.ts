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
      return `${'#'.repeat(block.depth)} ${escapeForFile(block.text, '.').replace(/#+$/u, '\\$&')}`;
    case 'text':
      return escapeForFile(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeForFile(item)}`).join('\n');
    case 'quote': {
      const words = escapeForFile(block.words).replace(/^/gmu, '> ');
      return `${words}\n>\n> ${block.url === undefined ? escapeForFile(block.place, '.') : linked(block.place, block.url)}`;
    }
    case 'link':
      return linked(block.text, block.url);
  }
}

/**
 * Escapes text for readers of Markdown files, who know more than Discord does: entities, and
 * lines that make a heading of the one above.
 */
function escapeForFile(text: string, before = ''): string {
  return escapeMarkdown(text, before)
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/^(\s*)=/gmu, '$1\\=');
}
