/**
 * Measures how far apart two words are when typed: the Damerau-Levenshtein distance (optimal
 * string alignment), with slips of the hand cheaper than wrong letters.
 *
 * @param limit - The search stops once the distance is sure to be greater.
 * @returns 0 for equal words, 1 for each letter wrong, missing or too many; 0.7 for two letters
 *   swapped or a key beside the right one; 0.6 for a letter doubled or not doubled;
 *   `Infinity` beyond the limit.
 */
export function typingDistance(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) > limit / DOUBLED) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= meant.length; column++) {
      const a = typed[row - 1];
      const b = meant[column - 1];
      const extra = a === typed[row - 2] ? DOUBLED : 1;
      const missing = b === meant[column - 2] ? DOUBLED : 1;
      let cost = Math.min(
        (above[column] ?? limit) + extra,
        (current[column - 1] ?? limit) + missing,
        (above[column - 1] ?? limit) + (a === b ? 0 : isNeighbour(a, b) ? NEIGHBOUR : 1),
      );
      if (row > 1 && column > 1 && a !== b && a === meant[column - 2] && typed[row - 2] === b) {
        cost = Math.min(cost, (before[column - 2] ?? limit) + SWAPPED);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    // Values grow from row to row, but for a swap, which reaches two rows back.
    if (least > limit + 1) return Number.POSITIVE_INFINITY;
    before = above;
    above = current;
  }
  const distance = above[meant.length] ?? Number.POSITIVE_INFINITY;
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}

/** Tells whether a long word was typed but for two letters within it: "compition" for "competition". */
export function isAbridged(typed: string, meant: string): boolean {
  if (typed.length < LEAST_ABRIDGED || meant.length - typed.length !== 2) return false;
  if (typed[0] !== meant[0] || typed.at(-1) !== meant.at(-1)) return false;
  let at = 0;
  for (const letter of meant) if (letter === typed[at]) at++;
  return at === typed.length;
}

const LEAST_ABRIDGED = 7;

/** People seldom miss the first letter. */
export function firstLetterCost(typed: string, meant: string): number {
  return typed[0] === meant[0] ? 0 : 0.4;
}

/** Gives the letters from a to z that a word has, as bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/**
 * Tells from their letters alone whether two words can be within a distance: a slip that
 * changes which letters there are costs at least 0.7 and changes two of them at most.
 */
export function mayBeNear(a: number, b: number, limit: number): boolean {
  let different = a ^ b;
  let count = 0;
  for (; different !== 0; different &= different - 1) count++;
  return count <= 2 * Math.floor(limit / NEIGHBOUR);
}

const DOUBLED = 0.6;
const NEIGHBOUR = 0.7;
const SWAPPED = 0.7;

/** Keys beside each other on a QWERTY keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
};

function isNeighbour(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (NEIGHBOURS[a]?.includes(b) ?? false);
}
