import { roles } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';
import type { SentenceMatch } from './sentence-match.js';

/** How a sentence keeps the question's words together. */
export interface WordOrder {
  /** Share of the weight of the question's neighbouring terms that stand in the same order as close. */
  readonly pairsInOrder: number;
  /** Share of the weight of the question's neighbouring terms, less for those further apart. */
  readonly pairsNear: number;
  /** Length of the longest run of words that both have, stop words counted. */
  readonly longestRun: number;
  /** Matched terms for each word of the shortest stretch with all of them; 0 below two terms. */
  readonly density: number;
  /** By place: whether the term stands beside its neighbour of the question, in order. */
  readonly ordered: Float32Array;
}

/** Prepares to compare the order of a question's words with that of sentences. */
export function orderComparison(
  question: SearchQuestion,
  idf: Float32Array,
): (match: SentenceMatch) => WordOrder {
  const pairs = neighbours(question);
  const room = new Int16Array(question.words.length + 1);
  return (match) => compareOrder(question, match, { idf, pairs, room });
}

interface Comparison {
  readonly idf: Float32Array;
  readonly pairs: readonly Neighbours[];
  /** Where `longestRun` works. */
  readonly room: Int16Array;
}

function compareOrder(
  question: SearchQuestion,
  match: SentenceMatch,
  { idf, pairs, room }: Comparison,
): WordOrder {
  const ordered = new Float32Array(question.terms.length);
  let total = 0;
  let inOrder = 0;
  let near = 0;
  for (const { first, second, gap } of pairs) {
    const weight = ((idf[first] ?? 0) + (idf[second] ?? 0)) / 2;
    total += weight;
    const { forward, closest } = distances(match, first, second);
    if (closest === Number.POSITIVE_INFINITY) {
      continue;
    }
    if (forward <= gap) {
      inOrder += weight;
      ordered[first] = 1;
      ordered[second] = 1;
    } else if (forward <= gap + looseGap) {
      inOrder += weight / 2;
    }
    near += weight / (1 + Math.max(0, closest - gap) / nearScale);
  }
  return {
    pairsInOrder: total && inOrder / total,
    pairsNear: total && near / total,
    longestRun: longestRun(question, match, room),
    density: density(match, question.terms.length),
    ordered,
  };
}

/** Words that may come between two neighbours for half the credit. */
const looseGap = 2;
/** Words further apart than asked that halve the credit. */
const nearScale = 4;

interface Neighbours {
  readonly first: number;
  readonly second: number;
  /** How many words apart they are in the question. */
  readonly gap: number;
}

function neighbours({ words }: SearchQuestion): readonly Neighbours[] {
  const found: Neighbours[] = [];
  let last: { readonly place: number; readonly at: number } | undefined;
  words.forEach(({ place }, at) => {
    if (place < 0) {
      return;
    }
    if (last && last.place !== place) {
      found.push({ first: last.place, second: place, gap: at - last.at });
    }
    last = { place, at };
  });
  return found;
}

function distances({ occurrences, counts }: SentenceMatch, first: number, second: number) {
  let forward = Number.POSITIVE_INFINITY;
  let closest = Number.POSITIVE_INFINITY;
  if (counts[first] && counts[second]) {
    for (const one of occurrences) {
      if (one.place !== first) continue;
      for (const other of occurrences) {
        if (other.place !== second) continue;
        const distance = other.position - one.position;
        closest = Math.min(closest, Math.abs(distance));
        if (distance > 0) forward = Math.min(forward, distance);
      }
    }
  }
  return { forward, closest };
}

function longestRun(
  { words }: SearchQuestion,
  { sentence }: SentenceMatch,
  ending: Int16Array,
): number {
  let longest = 0;
  ending.fill(0);
  for (let at = 0; at < sentence.terms.length; at++) {
    if (sentence.roles[at] === roles.overlay) {
      continue;
    }
    const term = sentence.terms[at];
    // From the last word to the first, so that each run still finds the one it goes on from.
    for (let word = words.length - 1; word >= 0; word--) {
      const run = words[word]?.number === term ? (ending[word] ?? 0) + 1 : 0;
      ending[word + 1] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}

function density({ occurrences, counts }: SentenceMatch, termCount: number): number {
  let matched = 0;
  for (let place = 0; place < counts.length; place++) {
    matched += (counts[place] ?? 0) > 0 ? 1 : 0;
  }
  if (matched < 2) {
    return 0;
  }
  const inside = new Int16Array(termCount);
  let held = 0;
  let left = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { place, position } of occurrences) {
    inside[place] = (inside[place] ?? 0) + 1;
    held += inside[place] === 1 ? 1 : 0;
    while (held === matched) {
      const first = occurrences[left];
      if (!first) break;
      shortest = Math.min(shortest, position - first.position + 1);
      const rest = (inside[first.place] ?? 0) - 1;
      inside[first.place] = rest;
      held -= rest === 0 ? 1 : 0;
      left++;
    }
  }
  return matched / shortest;
}
