import type { Citation } from '../../core/answer/citation.js';
import type { Article, Section } from '../../core/article/article.js';
import { limits } from '../views/limits.js';
import { articleKey } from './article-key.js';
import { decodePlaces, encodePlaces } from './span-codes.js';

/** All that a button knows; it lives in the button's custom id, and so survives restarts. */
export type ButtonState = { readonly askerId: string } & ButtonAction;

/** What a button does. */
export type ButtonAction =
  /** Shows a passage: the first of `places`, or the one at `passage` of the same article. */
  | {
      readonly kind: 'passage';
      readonly places: readonly Citation[];
      /** `Passage.index`; the passage of the first place when absent. */
      readonly passage?: number;
    }
  /** The same, for the asker to choose with. */
  | { readonly kind: 'choice'; readonly places: readonly Citation[] }
  | {
      readonly kind: 'list';
      readonly list: ListKind;
      readonly places: readonly Citation[];
      /** From 0. */
      readonly page: number;
    }
  | {
      readonly kind: 'section';
      readonly article: Article;
      readonly section: Section;
      /** From 0. */
      readonly page: number;
      /** The answer that the section was opened from; empty when from none. */
      readonly places: readonly Citation[];
    }
  | { readonly kind: 'outline'; readonly article: Article; readonly page: number }
  /** Asks the last question again, of this article. */
  | { readonly kind: 'ask'; readonly article: Article }
  | { readonly kind: 'delete' }
  /** A button that is greyed out, by its place in the message. */
  | { readonly kind: 'none'; readonly at: number };

/**
 * Lists of places: an answer with the next best, what a search found, all items of an
 * enumeration, a selection of sentences.
 */
export type ListKind = 'more' | 'search' | 'items' | 'selection';

/** Changes whenever old buttons can no longer be read. */
const VERSION = '1';
const LETTERS = {
  passage: 'p',
  choice: 'c',
  more: 'm',
  search: 's',
  items: 'i',
  selection: 'e',
  section: 't',
  outline: 'o',
  ask: 'a',
  delete: 'd',
  none: 'x',
} as const;
const LISTS: readonly ListKind[] = ['more', 'search', 'items', 'selection'];

/**
 * Writes a button's state as its custom id: `1p.3w5e11264sgsf.1c.k3f9a2-6k2_4f`.
 *
 * @returns At most `limits.customId` characters; places that do not fit are left out.
 */
export function encodeButton(state: ButtonState): string {
  const head = (letter: string) => `${VERSION}${letter}.${BigInt(state.askerId).toString(36)}`;
  const withPlaces = (id: string, places: readonly Citation[]) =>
    `${id}.${encodePlaces(places, limits.customId - id.length - 1)}`;
  switch (state.kind) {
    case 'passage': {
      const at = state.passage === undefined ? '' : state.passage.toString(36);
      return withPlaces(`${head(LETTERS.passage)}.${at}`, state.places);
    }
    case 'choice':
      return withPlaces(`${head(LETTERS.choice)}.`, state.places);
    case 'list':
      return withPlaces(`${head(LETTERS[state.list])}.${state.page.toString(36)}`, state.places);
    case 'section': {
      const { article, section, page } = state;
      const at = `${articleKey(article)}_${section.index.toString(36)}_${page.toString(36)}`;
      return withPlaces(`${head(LETTERS.section)}.${at}`, state.places);
    }
    case 'outline':
      return `${head(LETTERS.outline)}.${articleKey(state.article)}_${state.page.toString(36)}`;
    case 'ask':
      return `${head(LETTERS.ask)}.${articleKey(state.article)}`;
    case 'delete':
      return head(LETTERS.delete);
    case 'none':
      return `${head(LETTERS.none)}.${state.at.toString(36)}`;
  }
}

/** Reads a custom id; undefined when it is none of ours, or its article has changed. */
export function decodeButton(
  customId: string,
  articles: readonly Article[],
): ButtonState | undefined {
  const [, letter, asker = '', at = '', code = ''] =
    /^1([a-z])\.([0-9a-z]{1,13})(?:\.([0-9a-z_]*)(?:\.(.*))?)?$/su.exec(customId) ?? [];
  const places = decodePlaces(code, articles);
  if (letter === undefined || !places) return undefined;
  const action = readAction({ letter, at, places }, articles);
  return action && { askerId: readAsker(asker), ...action };
}

interface ButtonParts {
  readonly letter: string;
  readonly at: string;
  readonly places: readonly Citation[];
}

function readAction(
  { letter, at, places }: ButtonParts,
  articles: readonly Article[],
): ButtonAction | undefined {
  const [key = '', ...numbers] = at.split('_');
  const article = articles.find((one) => articleKey(one) === key);
  const [first = 0, second = 0] = numbers.map((digits) => Number.parseInt(digits, 36));
  const own = Number.parseInt(at, 36);
  const page = Number.isNaN(own) ? 0 : own;
  switch (letter) {
    case LETTERS.passage:
      if (!places[0]) return undefined;
      if (at === '') return { kind: 'passage', places };
      return places[0].article.passages[page]
        ? { kind: 'passage', places, passage: page }
        : undefined;
    case LETTERS.choice:
      return places[0] ? { kind: 'choice', places } : undefined;
    case LETTERS.more:
    case LETTERS.search:
    case LETTERS.items:
    case LETTERS.selection: {
      const list = LISTS.find((one) => LETTERS[one] === letter);
      return list && places[0] ? { kind: 'list', list, places, page } : undefined;
    }
    case LETTERS.section: {
      const section = article?.sections[first];
      return article && section
        ? { kind: 'section', article, section, page: second, places }
        : undefined;
    }
    case LETTERS.outline:
      return article ? { kind: 'outline', article, page: first } : undefined;
    case LETTERS.ask:
      return article ? { kind: 'ask', article } : undefined;
    case LETTERS.delete:
      return { kind: 'delete' };
    case LETTERS.none:
      return { kind: 'none', at: page };
    default:
      return undefined;
  }
}

/** Base 36 to decimal digits, beyond what a number holds. */
function readAsker(code: string): string {
  return [...code]
    .reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
    .toString();
}
