import { element } from '../view/element-tree.js';
import { buildElement } from './build-dom.js';

/** One line of a list to choose from. */
interface Suggestion<T> {
  readonly value: T;
  readonly title: string;
  readonly note?: string;
}

/** A list beside a box to write in, which keeps the focus. */
export interface Suggestions<T> {
  /** Shows what to choose from, or that there is nothing. */
  show(suggestions: readonly Suggestion<T>[]): void;
  /** Leaves what has the typed words, until there is something better to show. */
  narrow(typed: string): void;
  hide(): void;
  /** Moves in the list, chooses or closes; tells whether the key was for the list. */
  press(key: string): boolean;
}

/** What a list needs. */
export interface SuggestionsOptions<T> {
  readonly input: HTMLElement;
  readonly place: HTMLElement;
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly emptyText: string;
  readonly onChoose: (value: T) => void;
}

/** Creates a list to choose from by keys, pointer or screen reader (a combobox's list box). */
export function createSuggestions<T>(options: SuggestionsOptions<T>): Suggestions<T> {
  const { input, place, id, label, emptyText, onChoose } = options;
  let shown: readonly Suggestion<T>[] = [];
  let active = 0;
  let box: HTMLElement | undefined;

  const hide = (): void => {
    box?.remove();
    box = undefined;
    shown = [];
    input.removeAttribute('aria-activedescendant');
    input.removeAttribute('aria-controls');
    if (input.getAttribute('role') === 'combobox') input.setAttribute('aria-expanded', 'false');
  };
  const choose = (index: number): void => {
    const chosen = shown[index];
    if (!chosen) return;
    hide();
    onChoose(chosen.value);
  };
  const activate = (index: number): void => {
    active = index;
    box?.querySelectorAll('[role=option]').forEach((line, at) => {
      line.setAttribute('aria-selected', String(at === index));
      if (at !== index) return;
      input.setAttribute('aria-activedescendant', line.id);
      line.scrollIntoView({ block: 'nearest' });
    });
  };
  const show = (suggestions: readonly Suggestion<T>[]): void => {
    hide();
    shown = suggestions;
    box = buildElement(boxView({ id, label, emptyText, suggestions }));
    // A press of the pointer must not take the focus from the input.
    box.addEventListener('pointerdown', (event) => event.preventDefault());
    box.addEventListener('click', (event) => {
      const line = event.target instanceof Element && event.target.closest('[data-index]');
      if (line instanceof HTMLElement) choose(Number(line.dataset.index));
    });
    place.replaceChildren(box);
    if (suggestions.length === 0) return;
    input.setAttribute('aria-controls', id);
    if (input.getAttribute('role') === 'combobox') input.setAttribute('aria-expanded', 'true');
    activate(0);
  };
  return {
    show,
    narrow(typed) {
      const words = typed.trim().toLowerCase();
      const left = shown.filter(({ title }) => title.toLowerCase().includes(words));
      if (left.length > 0) show(left);
      else hide();
    },
    hide,
    press(key) {
      if (!box) return false;
      if (key === 'Escape') {
        hide();
        return true;
      }
      if (shown.length === 0) return false;
      if (key === 'ArrowDown') activate((active + 1) % shown.length);
      else if (key === 'ArrowUp') activate((active + shown.length - 1) % shown.length);
      else if (key === 'Enter' || key === 'Tab') choose(active);
      else return false;
      return true;
    },
  };
}

interface BoxOptions {
  readonly id: string;
  readonly label: string;
  readonly emptyText: string;
  readonly suggestions: readonly Suggestion<unknown>[];
}

function boxView({ id, label, emptyText, suggestions }: BoxOptions) {
  if (suggestions.length === 0) {
    return element('p', { class: 'suggestions suggestions-empty', role: 'status' }, [emptyText]);
  }
  return element(
    'div',
    { class: 'suggestions', role: 'listbox', id, 'aria-label': label },
    suggestions.map(({ title, note }, index) =>
      element(
        'div',
        {
          role: 'option',
          id: `${id}-${index}`,
          'data-index': String(index),
          'aria-selected': 'false',
        },
        [element('strong', {}, [title]), ...(note ? [' ', element('span', {}, [note])] : [])],
      ),
    ),
  );
}
