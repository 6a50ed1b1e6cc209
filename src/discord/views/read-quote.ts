/** Reads a block quote back into the words that a person sees: the reverse of `quoteView`. */
export function readQuote(markdown: string): string {
  return markdown
    .replace(/^> ?/gmu, '')
    .replace(/\\([^0-9A-Za-z\s])|\*\*/gu, (_, escaped: string | undefined) => escaped ?? '');
}
