import type { Article } from '../../../src/core/article/article.js';
import type { Span } from '../../../src/core/article/span.js';
import { loadAssets } from '../../../src/web/assets.js';
import { articlePage } from '../../../src/web/reader/article-page.js';
import { servedLinks } from '../../../src/web/site-links.js';

const assets = loadAssets();

/** Writes the reader's page. */
export function readerPage(article: Article, quoted?: Span): string {
  return articlePage({ article, assets, quoted, links: servedLinks }).toString();
}

/** Reads the texts of the page's paragraphs, in order, as a browser's `textContent` does. */
export function paragraphTexts(html: string): readonly string[] {
  return [...html.matchAll(/<(\w+) class="text[^"]*"[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , inner]) =>
    plainText(inner ?? ''),
  );
}

/** Reads the texts of the marks, in order. */
export function markedTexts(html: string): readonly string[] {
  return [...html.matchAll(/<mark>([\s\S]*?)<\/mark>/g)].map(([, inner]) => plainText(inner ?? ''));
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (name) => entities[name] ?? name);
}
