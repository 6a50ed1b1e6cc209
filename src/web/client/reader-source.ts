import { createFindQuotes, type FindQuotes } from '../search/find-quotes.js';
import type { FoundQuote, IndexedArticle } from '../search/search-index.js';

/** Where quotes come from: the server, or the index of an exported site. */
export type QuoteSource = (typed: string) => Promise<readonly FoundQuote[]>;

/** What an exported site's index sets when it is loaded. */
declare global {
  var footnoteIndex: readonly IndexedArticle[] | undefined;
}

/** How many quotes are listed at most. */
const foundLimit = 8;

/** Reads from the box which kind of site this is. */
export function quoteSource({ dataset }: HTMLElement): QuoteSource {
  const { url, index, root = '' } = dataset;
  if (url) return (typed) => askServer(url, typed);
  let find: Promise<FindQuotes> | undefined;
  return async (typed) => {
    find ??= loadIndex(index ?? '').then(createFindQuotes);
    const found = (await find)(typed, foundLimit);
    return found.map((quote) => ({ ...quote, href: `${root}${quote.href}` }));
  };
}

async function askServer(url: string, typed: string): Promise<readonly FoundQuote[]> {
  const response = await fetch(`${url}?words=${encodeURIComponent(typed)}`);
  if (!response.ok) throw new Error(`The search answered ${response.status}`);
  const { quotes }: { readonly quotes: readonly FoundQuote[] } = await response.json();
  return quotes;
}

/** A script and no JSON, because browsers read no other file beside a page opened as a file. */
function loadIndex(source: string): Promise<readonly IndexedArticle[]> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.addEventListener('load', () => resolve(globalThis.footnoteIndex ?? []));
    script.addEventListener('error', () => reject(new Error('The index could not be loaded')));
    document.head.append(script);
  });
}
