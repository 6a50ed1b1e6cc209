import type { DocumentBlock } from './session-document.js';

/** Writes a document as a page of its own, which loads nothing. */
export function documentHtml(blocks: readonly DocumentBlock[], language: string): string {
  const [first] = blocks;
  const title = first?.kind === 'heading' ? first.text : '';
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    ...blocks.map(blockHtml),
    '</html>',
    '',
  ].join('\n');
}

/** Light or dark as the reader has it; on paper, no quote is torn from its place. */
const STYLE = [
  ':root{color-scheme:light dark}',
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}',
  'h1,h2,h3{line-height:1.25}h1{font-size:1.6rem}h2{font-size:1.3rem}',
  'blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #888}',
  'blockquote p{margin:0;white-space:pre-line}',
  'footer{font-size:.9rem}',
  '@media print{body{margin:0;max-width:none}h1,h2,h3{break-after:avoid}blockquote{break-inside:avoid}}',
].join('');

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.depth}>${escapeHtml(block.text)}</h${block.depth}>`;
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'quote':
      return `<blockquote><p>${escapeHtml(block.words)}</p><footer>${block.url === undefined ? escapeHtml(block.place) : anchor(block.place, block.url)}</footer></blockquote>`;
    case 'link':
      return `<p>${anchor(block.text, block.url)}</p>`;
  }
}

function anchor(text: string, url: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
