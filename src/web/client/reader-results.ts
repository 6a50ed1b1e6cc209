import type { FoundQuote } from '../search/search-index.js';

/** Draws a quote that was found as a line to choose: its words, and where they stand. */
export function quoteOption(quote: FoundQuote, id: string): HTMLElement {
  const option = document.createElement('a');
  option.id = id;
  option.href = quote.href;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  const words = document.createElement('span');
  words.className = 'found-words';
  words.lang = quote.language;
  words.dir = 'auto';
  words.append(...emphasized(quote));
  const place = document.createElement('span');
  place.className = 'found-place';
  place.textContent = quote.place;
  const title = document.createElement('span');
  title.className = 'found-place found-title';
  title.textContent = quote.title;
  option.append(words, ' ', place, ' ', title);
  return option;
}

function emphasized({ text, words }: FoundQuote): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of words) {
    if (start > at) parts.push(text.slice(at, start));
    if (end <= at) continue;
    const strong = document.createElement('strong');
    strong.textContent = text.slice(Math.max(at, start), end);
    parts.push(strong);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
