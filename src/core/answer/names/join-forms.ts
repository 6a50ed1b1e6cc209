import type { Span } from '../../article/span.js';
import type { NameKind } from './name-heads.js';
import type { WrittenName } from './read-names.js';

interface NamedPlace {
  readonly name: WrittenName;
  readonly place: Span;
  readonly kind: NameKind;
}

interface Form {
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** Where it first stands. */
  readonly place: Span;
  readonly count: number;
}

/**
 * Joins the forms that one name is written in: "Stanford" and "Stanford University", "Dunmore" and
 * "James Dunmore", "EU" and "European Union".
 *
 * @returns The fullest form of each, in the text's order.
 */
export function joinForms(places: readonly NamedPlace[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { name, place, kind } of places) {
    const key = `${kind} ${name.words.join(' ')}`;
    const first = forms.get(key);
    forms.set(
      key,
      first ? { ...first, count: first.count + 1 } : { words: name.words, kind, place, count: 1 },
    );
  }
  const longestFirst = [...forms.values()].sort((a, b) => b.words.length - a.words.length);
  const joined: Form[] = [];
  for (const form of longestFirst) {
    const fuller = joined.findIndex((one) => one.kind === form.kind && isFormOf(form, one));
    const known = joined[fuller];
    if (known) joined[fuller] = { ...known, count: known.count + form.count };
    else joined.push(form);
  }
  return joined.sort((a, b) => a.place.start - b.place.start);
}

function isFormOf({ words, kind }: Form, { words: full }: Form): boolean {
  const [only = ''] = words;
  if (words.length === 1 && isAcronym(only, full)) return true;
  if (kind === 'person') return isPersonOf(words, full);
  const rest = full.slice(words.length);
  const isLed = rest.length > 0 && words.every((word, at) => word === full[at]);
  if (!isLed) return false;
  return kind === 'place' || kind === 'city'
    ? rest[0] === 'City'
    : rest.length === 1 || SMALL.test(rest[0] ?? '');
}

const SMALL = /^(?:of|for|in|at)$/u;

function isAcronym(word: string, full: readonly string[]): boolean {
  const letters = word.replaceAll('.', '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  return letters === full.flatMap((one) => /^\p{Lu}/u.exec(one) ?? []).join('');
}

/** A surname or given name alone, or the same surname with an initial or without a middle name. */
function isPersonOf(words: readonly string[], full: readonly string[]): boolean {
  const [first = '', last] = [words[0], words.at(-1)];
  if (words.length === 1) return full.length > 1 && (first === full.at(-1) || first === full[0]);
  if (last !== full.at(-1)) return false;
  const given = full[0] ?? '';
  return first === given || (/^\p{Lu}\.$/u.test(first) && given.startsWith(first.slice(0, -1)));
}
