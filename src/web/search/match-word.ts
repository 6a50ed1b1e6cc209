/** How much two forms of a word count as the same. */
const degrees = { same: 1, stem: 0.9, beginning: 0.7, kin: 0.5, misspelt: 0.4 } as const;

/**
 * Tells how well a word that is typed fits a word of the text, both folded.
 *
 * @returns 0 to 1; 0 when they have nothing to do with each other.
 */
export function matchWord(
  typed: string,
  word: string,
  stems: Readonly<Record<string, string>>,
): number {
  if (typed === word) return degrees.same;
  if (stemOf(typed, stems) === stemOf(word, stems)) return degrees.stem;
  if (word.startsWith(typed)) return degrees.beginning;
  const shared = sharedBeginning(typed, word);
  // "collaborating" is kin to "collaboration": most of both, but for an ending.
  const longest = Math.max(typed.length, word.length);
  if (shared >= 5 && longest - shared <= 4 && shared >= longest * 0.6) return degrees.kin;
  if (typed.length >= 5 && isOneEditAway(typed, word, shared)) return degrees.misspelt;
  return 0;
}

function stemOf(word: string, stems: Readonly<Record<string, string>>): string {
  return Object.hasOwn(stems, word) ? (stems[word] ?? word) : word;
}

function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** One letter more, less, other, or two neighbours exchanged; after the first letter. */
function isOneEditAway(a: string, b: string, shared: number): boolean {
  if (shared === 0 || Math.abs(a.length - b.length) > 1) return false;
  const restA = a.slice(shared);
  const restB = b.slice(shared);
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}
