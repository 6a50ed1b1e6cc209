import { nounKinds } from './noun-kinds.js';
import { singularsOf } from './word-classes.js';

/** How what two nouns name is related. */
interface Kinship {
  /** One is a kind of the other, or both are names of one thing. */
  readonly isOne: boolean;
  /**
   * The share of all nouns that name something of the narrowest kind that has both, in (0, 1]:
   * 0.01 for two tools, nearly 1 for a tool and a wish.
   */
  readonly width: number;
}

/**
 * Whether two English terms name different things of one kind, as far as their last words tell.
 *
 * @param bounds - How narrow and how wide the kind may be, as shares of all nouns.
 */
export function isSameKind(
  one: string,
  other: string,
  { narrowest, widest }: { readonly narrowest: number; readonly widest: number },
): boolean {
  const [first, second] = [lastWord(one), lastWord(other)];
  // "Innate immunity" and "passive immunity" are two, and both are immunity.
  if (first === second) return one !== first && other !== second;
  const kinship = kinshipOf(first, second);
  if (!kinship || kinship.isOne) return false;
  return kinship.width >= narrowest && kinship.width <= widest;
}

/** In the singular where that is known. */
function lastWord(term: string): string {
  const word = /[^\s-]+$/u.exec(term)?.[0] ?? term;
  opened ??= open();
  const { kindsOf } = opened;
  return [...singularsOf(word), word].find((form) => kindsOf.has(form)) ?? word;
}

/**
 * Compares what two English nouns name, singular and in lower case, by their usual senses.
 *
 * @returns Undefined where either is unknown.
 */
function kinshipOf(one: string, other: string): Kinship | undefined {
  opened ??= open();
  const [ones, others] = [opened.kindsOf.get(one), opened.kindsOf.get(other)];
  if (!ones || !others) return undefined;
  let isOne = false;
  let width = 1;
  for (const first of ones) {
    for (const second of others) {
      const common = commonKind(first, second, opened.parents);
      if (common === first || common === second) isOne = true;
      width = Math.min(width, (opened.sizes[common] ?? 0) / (opened.sizes[0] || 1));
    }
  }
  return { isOne, width };
}

interface Kinds {
  readonly kindsOf: ReadonlyMap<string, readonly number[]>;
  /** A kind comes after what it is a kind of; -1 above the first. */
  readonly parents: Int32Array;
  /** How many nouns name something of a kind. */
  readonly sizes: Int32Array;
}

let opened: Kinds | undefined;

function open(): Kinds {
  const lines = nounKinds.trim().split('\n');
  const kindsOf = new Map<string, number[]>();
  const parents = new Int32Array(lines.length);
  const sizes = new Int32Array(lines.length);
  lines.forEach((line, kind) => {
    const [parent = '', ...words] = line.split(' ');
    parents[kind] = Number(parent);
    sizes[kind] = words.length;
    for (const word of words) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind]);
  });
  for (let kind = lines.length - 1; kind > 0; kind -= 1) {
    const parent = parents[kind] ?? 0;
    sizes[parent] = (sizes[parent] ?? 0) + (sizes[kind] ?? 0);
  }
  return { kindsOf, parents, sizes };
}

/** The later of two kinds is never above the earlier one, so it is the one to climb from. */
function commonKind(one: number, other: number, parents: Int32Array): number {
  let [first, second] = [one, other];
  while (first !== second) {
    if (first > second) first = parents[first] ?? 0;
    else second = parents[second] ?? 0;
  }
  return first;
}
