/** A short form and what it is short for, both as the text has them. */
export interface ShortForm {
  readonly short: string;
  readonly long: string;
}

/**
 * Finds the short forms that a text defines in brackets, in either order: "Chief Executive Officer
 * (CEO)", "CEO (chief executive officer)".
 */
export function definedShortForms(text: string): readonly ShortForm[] {
  const found: ShortForm[] = [];
  for (const match of text.matchAll(SHORT_IN_BRACKETS)) {
    const short = match[1] ?? '';
    const words = text.slice(Math.max(0, match.index - BEFORE), match.index).trimEnd();
    const long = endingWith(words, short);
    if (long) found.push({ short, long });
  }
  for (const match of text.matchAll(LONG_IN_BRACKETS)) {
    const [, short = '', inside = ''] = match;
    if (endingWith(inside, short) === inside) found.push({ short, long: inside });
  }
  return found;
}

const SHORT_IN_BRACKETS = /[(（]\s?[“"]?(\p{Lu}[\p{L}\p{N}&-]{0,7}\p{Lu}s?)[”"]?\s?[)）]/gu;
const LONG_IN_BRACKETS =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&-]{0,7}\p{Lu}s?) [(（]([\p{L}\p{N}&'’ -]{6,80})[)）]/gu;

/** How far before its brackets a name may begin. */
const BEFORE = 100;

/** The words at the end of a text whose initials are a short form; small words need none. */
function endingWith(text: string, short: string): string | undefined {
  const letters = [...short.replace(/s$/, '').toLowerCase()].filter((letter) =>
    /\p{L}/u.test(letter),
  );
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].reverse();
  let left = letters.length;
  for (const { 0: word, index } of words) {
    const lower = word.toLowerCase();
    const isMeant = lower.startsWith(letters[left - 1] ?? '');
    if (isMeant) left--;
    else if (!SMALL.has(lower)) return undefined;
    if (left === 0) return text.slice(index);
  }
  return undefined;
}

/** Words that a short form may leave out; "sized" is one of "medium-sized". */
const SMALL = new Set([
  'and',
  'of',
  'the',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  'de',
  'sized',
  'la',
  'du',
  'des',
]);
