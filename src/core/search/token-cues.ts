import type { Token } from './token.js';

/** What a word looks like, and so what it may answer; the cues of a word are added up. */
export const cues = {
  /** Begins with a capital. */
  name: 1,
  number: 2,
  year: 4,
  /** Speaks of time: a month, "century", "since". */
  time: 8,
  /** Follows a number: "percent", "million", "miles". */
  unit: 16,
  /** Leads to a reason: "because", "led". */
  cause: 32,
  /** Stands for something said before: "they", "this". */
  pronoun: 64,
  /** A name after "in", "at", "from". */
  place: 128,
  /** Begins the sentence, so that its capital says little. */
  initial: 256,
} as const;

/**
 * Tells what a word looks like in its sentence.
 *
 * @param position - Of the token in `tokens`, all tokens of the sentence.
 * @param text - What the tokens' spans are positions of.
 * @returns `cues`, added up.
 */
export function tokenCues(tokens: readonly Token[], position: number, text: string): number {
  const token = tokens[position];
  if (token?.kind !== 'word') {
    return 0;
  }
  const { form, span, isStopWord } = token;
  let found = wordCues.get(form) ?? 0;
  if (/\d/.test(token.term)) {
    found |= /^(?:1\d|20)\d\ds?$/.test(form) ? cues.number | cues.year : cues.number;
  }
  if (!isStopWord && /^\p{Lu}/u.test(text.slice(span.start, span.start + 2))) {
    const before = tokens[position - 1];
    found |= position === 0 ? cues.name | cues.initial : cues.name;
    found |= before && placePrepositions.has(before.form) ? cues.place : 0;
  }
  return found;
}

const placePrepositions: ReadonlySet<string> = new Set(
  'in at near from to of across around outside throughout within'.split(' '),
);

const lists = {
  time: `january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday century centuries decade decades year years
month months week weeks day days today yesterday spring summer autumn winter bc ad morning night
early late since until during ago later era period annually`,
  unit: `percent dollar euro pound yuan million billion trillion thousand hundred dozen half third
quarter km mile miles kilometers metres meters feet foot inches square acres hectares degrees kg tons
tonnes hours minutes seconds people times`,
  cause: `because since due therefore thus hence cause caused causes causing result results resulted
resulting reason reasons led lead leads so to order owing thereby consequently allow allowed allows
prevent avoid`,
  pronoun: 'he she it they this these those such his her its their him them',
} as const;

const wordCues: ReadonlyMap<string, number> = readLists();

function readLists(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [name, words] of Object.entries(lists) as [keyof typeof lists, string][]) {
    for (const word of words.split(/\s+/)) {
      map.set(word, (map.get(word) ?? 0) | cues[name]);
    }
  }
  return map;
}
