import { type HeadingNumber, readHeadingNumber } from './heading-number.js';

/** A heading and the heading that it is under. */
export interface OutlineHeading {
  readonly text: string;
  /** Position in the same list of the heading around it; absent at the outermost depth. */
  readonly parent?: number;
}

/** What a section is called by. */
export interface SectionName {
  /** Digits and dots: `2`, `2.1`; unique. */
  readonly number: string;
  /** Where the title starts in the heading, after the heading's own number. */
  readonly titleStart: number;
}

/**
 * Numbers sections by the numbers that their headings carry, level by level; where those of a
 * level are not unique and increasing, by their place among their siblings.
 *
 * In a level that carries numbers, headings without one take the whole numbers after the
 * highest: first those after the last numbered heading ("Conclusion" after "3. Results" is 4),
 * then the others in order, so that a carried number always finds its own section.
 *
 * @param hasOpening - Whether `0` is taken.
 * @returns One name for each heading, in order.
 */
export function numberSections(
  headings: readonly OutlineHeading[],
  hasOpening: boolean,
): readonly SectionName[] {
  const carried = settleUnsure(headings);
  const names = (numbers: readonly string[]): readonly SectionName[] =>
    numbers.map((number, at) => ({ number, titleStart: carried[at]?.titleStart ?? 0 }));
  const numbers = assignNumbers(headings, (at) => {
    const components = carried[at]?.components;
    const isTaken = hasOpening && components?.length === 1 && components[0] === 0;
    return isTaken ? undefined : components;
  });
  const all = hasOpening ? ['0', ...numbers] : numbers;
  if (new Set(all).size === all.length) return names(numbers);
  return names(assignNumbers(headings, () => undefined));
}

/** Keeps a number of an unsure form only where its like among the siblings count on from it. */
function settleUnsure(headings: readonly OutlineHeading[]): readonly (HeadingNumber | undefined)[] {
  const read = headings.map(({ text }) => readHeadingNumber(text));
  const kept = [...read];
  for (const siblings of siblingGroups(headings)) {
    const unsure = siblings.filter((at) => read[at]?.sure === false);
    const values = unsure.map((at) => read[at]?.components[0] ?? 0);
    const first = values[0] ?? 0;
    const countsOn = values.every((value, step) => value === first + step);
    if (countsOn && (values.length > 1 || first <= 1)) continue;
    for (const at of unsure) kept[at] = undefined;
  }
  return kept;
}

function siblingGroups(headings: readonly OutlineHeading[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  headings.forEach(({ parent }, at) => {
    const key = parent ?? -1;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  return [...groups.values()];
}

function assignNumbers(
  headings: readonly OutlineHeading[],
  carried: (at: number) => readonly number[] | undefined,
): readonly string[] {
  const numbers: (readonly number[])[] = headings.map(() => []);
  for (const siblings of siblingGroups(headings)) {
    const parent = headings[siblings[0] ?? 0]?.parent;
    const prefix = parent === undefined ? [] : (numbers[parent] ?? []);
    const level = numberLevel(prefix, siblings.map(carried));
    siblings.forEach((at, place) => {
      numbers[at] = level[place] ?? [];
    });
  }
  return numbers.map((components) => components.join('.'));
}

function numberLevel(
  prefix: readonly number[],
  carried: readonly (readonly number[] | undefined)[],
): readonly (readonly number[])[] {
  const full = carried.map((own) => (own?.length === 1 ? [...prefix, ...own] : own));
  const given = full.filter((own) => own !== undefined);
  const increases = given.every((own, at) => at === 0 || isAfter(own, given[at - 1] ?? []));
  if (given.length === 0 || !increases) return full.map((_, at) => [...prefix, at + 1]);

  let next = Math.max(...given.map((own) => own[prefix.length] ?? own[0] ?? 0)) + 1;
  const lastGiven = full.findLastIndex((own) => own !== undefined);
  const trailing = full.map((own, at) => (at > lastGiven ? [...prefix, next++] : own));
  return trailing.map((own) => own ?? [...prefix, next++]);
}

function isAfter(later: readonly number[], earlier: readonly number[]): boolean {
  const at = later.findIndex((component, place) => component !== earlier[place]);
  if (at === -1) return false;
  return (later[at] ?? 0) > (earlier[at] ?? -1);
}
