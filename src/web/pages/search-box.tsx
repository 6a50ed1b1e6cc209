import type { SiteLinks } from '../site-links.js';

/** The box to search all articles in; the script shows it, as nothing is found without. */
export function SearchBox({ links: { search } }: { readonly links: SiteLinks }) {
  const from =
    search.kind === 'served'
      ? { 'data-url': search.url }
      : { 'data-index': search.index, 'data-root': search.root };
  return (
    <search class="site-search" id="search" hidden {...from}>
      <input
        type="search"
        role="combobox"
        aria-label="Search the articles"
        aria-expanded="false"
        aria-controls="found"
        aria-autocomplete="list"
        placeholder="Search the articles"
        autocomplete="off"
        spellcheck={false}
        maxlength={200}
      />
      <div class="found" id="found" role="listbox" aria-label="Quotes found" hidden></div>
      <p class="found found-nothing" id="found-nothing" hidden></p>
      <p class="hidden-words" role="status" id="found-status"></p>
    </search>
  );
}
