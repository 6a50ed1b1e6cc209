import type { Vocabulary } from './vocabulary.js';

/**
 * Writes large numbers as the articles do: "ten thousand" and "10 000" become "10,000" where the
 * text has that, "100" becomes "one hundred" where it has nothing else.
 */
export function useNumberForms(text: string, { words, pairs }: Vocabulary): string {
  return text.replace(NUMBER, (written) => {
    const value = amountOf(written.toLowerCase());
    if (value === undefined) return written;
    const digits = String(value);
    const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ' ');
    if (grouped === digits ? words.has(digits) : pairs.has(firstTwo(grouped))) {
      return grouped.replaceAll(' ', ',');
    }
    if (words.has(digits)) return digits;
    const named = namesOf(value).find((name) => pairs.has(name));
    return named ?? written;
  });
}

const SMALL: ReadonlyMap<string, number> = new Map(
  'a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at): [string, number] => [word, Math.max(1, at)]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?:${[...SMALL.keys()].join('|')}|\\d{1,3}) (?:${[...SCALES.keys()].join('|')})|\\d{1,3}(?:[ ,]\\d{3})+|\\d{3,7})(?![\\p{L}\\p{N}%-]|[.,]\\d)`,
  'giu',
);

function amountOf(written: string): number | undefined {
  const [first = '', scale = ''] = written.split(' ');
  const factor = SCALES.get(scale);
  if (factor === undefined) return Number(written.replace(/[ ,]/g, ''));
  const count = SMALL.get(first) ?? Number(first);
  return Number.isFinite(count) ? count * factor : undefined;
}

/** The words of a text part a number at its commas: "10,000" is "10 000" to them. */
function firstTwo(grouped: string): string {
  return grouped.split(' ').slice(0, 2).join(' ');
}

/** Gives the words for a round number: "one hundred", "a hundred". */
function namesOf(value: number): readonly string[] {
  return [...SCALES].flatMap(([scale, factor]) =>
    [...SMALL].flatMap(([word, count]) => (count * factor === value ? [`${word} ${scale}`] : [])),
  );
}
