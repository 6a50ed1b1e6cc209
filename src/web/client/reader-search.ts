import type { FoundQuote } from '../search/search-index.js';
import { quoteOption } from './reader-results.js';
import { quoteSource } from './reader-source.js';

/** After this many milliseconds without a letter, the server is asked. */
const pauseMs = 60;

/** Searches while one types: a combobox whose list holds quotes with their links. */
export function offerSearch(): void {
  const box = document.getElementById('search');
  const input = box?.querySelector('input');
  const list = document.getElementById('found');
  const nothing = document.getElementById('found-nothing');
  const status = document.getElementById('found-status');
  if (!box || !input || !list || !nothing || !status) return;
  const find = quoteSource(box);
  let active = -1;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const options = () => [...list.children].filter((line) => line instanceof HTMLAnchorElement);
  const activate = (index: number): void => {
    active = index;
    input.removeAttribute('aria-activedescendant');
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
      if (at !== index) return;
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    });
  };
  const hide = (): void => {
    list.hidden = true;
    nothing.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const tell = (words: string): void => {
    list.hidden = true;
    nothing.textContent = words;
    nothing.hidden = false;
    status.textContent = words;
    input.setAttribute('aria-expanded', 'false');
  };
  const show = (typed: string, quotes: readonly FoundQuote[]): void => {
    list.replaceChildren(...quotes.map((quote, at) => quoteOption(quote, `found-${at}`)));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    if (quotes.length === 0) {
      tell(`No sentence has “${typed}”.`);
      return;
    }
    nothing.hidden = true;
    list.hidden = false;
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', 'true');
    status.textContent = quotes.length === 1 ? '1 quote' : `${quotes.length} quotes`;
  };
  const search = async (): Promise<void> => {
    const typed = input.value.trim();
    const turn = ++asked;
    if (typed === '') {
      status.textContent = '';
      hide();
      return;
    }
    try {
      const quotes = await find(typed);
      // A slow answer must not come over that to later letters.
      if (turn === asked) show(typed, quotes);
    } catch {
      if (turn === asked) tell('The search does not answer. Try again in a moment.');
    }
  };

  box.hidden = false;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), pauseMs);
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '' && list.hidden) void search();
  });
  input.addEventListener('keydown', (event) => {
    const all = options();
    if (event.key === 'Escape' && (!list.hidden || !nothing.hidden)) hide();
    else if (list.hidden || event.isComposing) return;
    else if (event.key === 'ArrowDown') activate(active + 1 < all.length ? active + 1 : 0);
    else if (event.key === 'ArrowUp') activate(active > 0 ? active - 1 : all.length - 1);
    else if (event.key === 'Enter') (all[active] ?? all[0])?.click();
    else return;
    event.preventDefault();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) hide();
  });
  // A press on a line must not take the focus, or the list would be gone before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    event.preventDefault();
    input.focus();
  });
}
