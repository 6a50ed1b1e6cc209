import { readFileSync } from 'node:fs';

const FILE = new URL('../../corpus/digital-technology-innovation.md', import.meta.url);

/** The words of the built-in article, with single spaces. */
export const articleText = readFileSync(FILE, 'utf8').replace(/\s+/gu, ' ');

/** The article's slug, as commands and links name it. */
export const ARTICLE = 'digital-technology-innovation';

/**
 * Reads the block quotes of a message as a person does: without the marks of quoting, bold
 * and escaping; one text a quote.
 */
export function quotesIn(text: string): readonly string[] {
  const quotes: string[][] = [];
  let isInside = false;
  for (const line of text.split('\n')) {
    const isQuoted = line.startsWith('>');
    if (isQuoted && !isInside) quotes.push([]);
    if (isQuoted) quotes.at(-1)?.push(line.replace(/^>+ ?/u, ''));
    isInside = isQuoted;
  }
  return quotes.map((lines) => plain(lines.join(' ')));
}

/** Reads the bold stretches of a message's block quotes. */
export function boldIn(text: string): readonly string[] {
  const quoted = text.split('\n').filter((line) => line.startsWith('>'));
  return [...quoted.join('\n').matchAll(/(?<!\\)\*\*([\s\S]+?)(?<!\\)\*\*/gu)].map((match) =>
    plain((match[1] ?? '').replace(/\n> ?/gu, ' ')),
  );
}

/** Reads what stands in Markdown: without the marks of bold and escaping. */
export function plain(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\*\*/gu, '')
    .replace(/\\([^\w\s])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
