import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageText } from '../../src/core/answer/original/page-text.js';
import type { Article, Paragraph } from '../../src/core/article/article.js';
import { type Span, slice } from '../../src/core/article/span.js';

/** A web server with the original page of an article, as its publisher might have set it. */
export interface OriginalPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves an article's page; what a text fragment marks is shown in the colour of `marks`. */
export async function serveOriginal(article: Article): Promise<OriginalPage> {
  const html = pageOf(article);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function pageOf(article: Article): string {
  const { metadata, paragraphs } = article;
  const body = paragraphs
    .filter(({ kind }) => kind !== 'fact')
    .map((paragraph) => paragraphHtml(article, paragraph))
    .join('\n');
  return `<!doctype html><html lang="${metadata.language}"><meta charset="utf-8"><title>The original</title>
<style>
  html:not(.expecting) ::target-text { background: #f0f; color: #000 }
  html.expecting ::target-text { background: transparent; color: inherit }
  ::highlight(expected) { background: #f0f; color: #000 }
  body { font: 18px/1.5 sans-serif; max-width: 34em; margin: 2em }
  nav, footer { height: 30em }
</style>
<nav>Home · Archive · Search</nav>
<main>${body}</main>
<footer>© The publisher</footer></html>`;
}

function paragraphHtml(article: Article, { kind, span }: Paragraph): string {
  const blocks = pageText(article).blocks.filter(
    ({ start, end }) => span.start <= start && end <= span.end,
  );
  const each = (tag: string): string =>
    blocks
      .map((block) => `<${tag} data-start="${block.start}">${words(article, block)}</${tag}>`)
      .join('');
  switch (kind) {
    case 'heading':
      return each('h2');
    case 'list':
      return `<ul>${each('li')}</ul>`;
    case 'table':
      return `<table><tr>${each('td')}</tr></table>`;
    case 'code':
      return `<pre>${each('div')}</pre>`;
    case 'quotation':
      return `<blockquote>${each('p')}</blockquote>`;
    case 'text':
    case 'subheading':
    case 'fact':
      return each('p');
  }
}

/** Every third word is emphasised: a page's markup does not end at sentences. */
function words({ text }: Article, block: Span): string {
  return slice(text, block)
    .split(/(\s+)/u)
    .map((part, at) => (at % 6 === 4 ? `<em>${escapeHtml(part)}</em>` : escapeHtml(part)))
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}
