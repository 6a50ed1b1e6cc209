import { offerLinks } from './reader-copy.js';
import { followSection } from './reader-follow.js';
import { layOutForReturn, layOutRest } from './reader-layout.js';
import { markQuote, showQuote } from './reader-mark.js';
import { offerSearch } from './reader-search.js';

layOutForReturn();
markQuote();
// The browser goes to the address's anchor when the page has loaded, and must not have the last word.
addEventListener('load', () => requestAnimationFrame(showQuote));
offerSearch();
// None of this changes what is seen, so the text is painted first.
requestAnimationFrame(() =>
  setTimeout(() => {
    followSection();
    offerLinks();
    layOutRest();
  }),
);
