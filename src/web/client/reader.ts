import { offerLinks } from './reader-copy.js';
import { followSection } from './reader-follow.js';
import { markQuote, showQuote } from './reader-mark.js';
import { offerSearch } from './reader-search.js';

markQuote();
// The browser goes to the address's anchor when the page has loaded, and must not have the last word.
addEventListener('load', () => requestAnimationFrame(showQuote));
offerSearch();
followSection();
// The buttons change nothing that is seen, so the text is painted first.
requestAnimationFrame(() => setTimeout(offerLinks));
