import type { ListKind } from './button-state.js';

/** Changes whenever old buttons can no longer be read. */
export const codeVersion = '1';

/** One letter for each action, so that the places have room; a capital for the asker to choose with. */
export const letters = {
  passage: 'p',
  choice: 'c',
  more: 'm',
  search: 's',
  items: 'i',
  selection: 'e',
  section: 't',
  'section-choice': 'T',
  outline: 'o',
  'outline-choice': 'O',
  ask: 'a',
  helpful: 'h',
  'not-helpful': 'n',
  discuss: 'u',
  bookmark: 'b',
  post: 'w',
  'open-question': 'q',
  'drop-question': 'j',
  'settle-with': 'g',
  bookmarks: 'k',
  study: 'y',
  quiz: 'z',
  solo: 'v',
  forget: 'f',
  'remove-article': 'r',
  delete: 'd',
  none: 'x',
} as const;

export const listKinds: readonly ListKind[] = ['more', 'search', 'items', 'selection'];
