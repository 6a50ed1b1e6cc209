import type { IndexedSentence, SearchCorpus } from '../search-corpus.js';
import { type CharacterIndex, characterIndex, type Rarity } from './character-index.js';
import { readUnits, type Units } from './read-units.js';

/** What a Chinese sentence is measured by, in the order of `characterValues`. */
export const characterFeatures: readonly string[] = [
  ...['characters', 'pairs'].flatMap((kind) => [
    `${kind}: sentence bm25`,
    `${kind}: paragraph bm25`,
    `${kind}: sentence share`,
    `${kind}: paragraph share`,
    `${kind}: paragraph share, squared`,
    `${kind}: gain of previous`,
    `${kind}: gain of next`,
  ]),
  'longest run of characters',
  'position in the paragraph',
  'sentences in the paragraph',
  'sentence length',
  'paragraph length',
];

/** Characters of a usual sentence and of a usual paragraph. */
const usualSentence = 40;
const usualParagraph = 200;
/** Robertson's parameters, as for words. */
const k1 = 0.9;
const b = 0.4;
/** A run longer than this says no more: it is a quotation. */
const longestRun = 8;

/**
 * Measures a Chinese sentence against a question by characters.
 *
 * @returns In the order of `characterFeatures`.
 */
export function measureCharacters(
  corpus: SearchCorpus,
  question: CharacterQuestion,
  { paragraph: position, sentence }: SentencePlace,
): Float32Array {
  const paragraph = corpus.paragraphs[position];
  const index = characterIndex(corpus);
  const start = paragraph?.start ?? 0;
  const count = (paragraph?.end ?? 0) - start;
  const at = corpus.sentences.indexOf(sentence, start) - start;
  const unitsAt = (place: number) =>
    place >= 0 && place < count ? index.unitsOf(start + place) : undefined;
  const whole = index.unitsOfParagraph(position);
  const around = {
    sentence: unitsAt(at),
    previous: unitsAt(at - 1),
    next: unitsAt(at + 1),
    paragraph: whole,
  };
  return Float32Array.from([
    ...measureUnits(question.singles, 'singles', around),
    ...measureUnits(question.pairs, 'pairs', around),
    Math.min(longestRun, commonRun(question.all, around.sentence?.all ?? [])),
    at / Math.max(1, count - 1),
    Math.log(1 + count),
    Math.log(1 + (around.sentence?.all.length ?? 0)),
    Math.log(1 + whole.all.length),
  ]);
}

/** A sentence, and the position of its paragraph in `SearchCorpus.paragraphs`. */
export interface SentencePlace {
  readonly paragraph: number;
  readonly sentence: IndexedSentence;
}

/** The units of a question with their weights. */
export interface CharacterQuestion {
  readonly all: readonly string[];
  readonly singles: readonly WeighedUnit[];
  readonly pairs: readonly WeighedUnit[];
}

interface WeighedUnit {
  readonly unit: string;
  readonly idf: number;
  /** Whether the corpus has it at all: what it lacks decides between no two sentences. */
  readonly isKnown: boolean;
}

/** Reads a question by its characters. */
export function readCharacters(corpus: SearchCorpus, asked: string): CharacterQuestion {
  const units = readUnits(asked);
  const index: CharacterIndex = characterIndex(corpus);
  return {
    all: units.all,
    singles: weigh(units.singles, index.singles),
    pairs: weigh(units.pairs, index.pairs),
  };
}

function weigh(units: readonly string[], rarity: Rarity): readonly WeighedUnit[] {
  return [...new Set(units)].map((unit) => ({
    unit,
    idf: rarity.idf(unit),
    isKnown: rarity.has(unit),
  }));
}

interface Around {
  readonly sentence: Units | undefined;
  readonly previous: Units | undefined;
  readonly next: Units | undefined;
  readonly paragraph: Units;
}

function measureUnits(
  question: readonly WeighedUnit[],
  kind: 'singles' | 'pairs',
  { sentence, previous, next, paragraph }: Around,
): readonly number[] {
  const inSentence = countUnits(sentence?.[kind] ?? []);
  const inParagraph = countUnits(paragraph[kind]);
  const inPrevious = countUnits(previous?.[kind] ?? []);
  const inNext = countUnits(next?.[kind] ?? []);
  const mass = question.reduce((sum, { idf, isKnown }) => sum + (isKnown ? idf : 0), 0) || 1;
  const share = (isThere: (unit: string) => boolean) =>
    question.reduce((sum, { unit, idf }) => sum + (isThere(unit) ? idf : 0), 0) / mass;
  const paragraphShare = share((unit) => inParagraph.has(unit));
  return [
    bm25(question, inSentence, (sentence?.all.length ?? 0) / usualSentence),
    bm25(question, inParagraph, paragraph.all.length / usualParagraph),
    share((unit) => inSentence.has(unit)),
    paragraphShare,
    paragraphShare ** 2,
    share((unit) => inPrevious.has(unit) && !inSentence.has(unit)),
    share((unit) => inNext.has(unit) && !inSentence.has(unit)),
  ];
}

function bm25(
  question: readonly WeighedUnit[],
  counts: ReadonlyMap<string, number>,
  relativeLength: number,
): number {
  return question.reduce((score, { unit, idf }) => {
    const count = counts.get(unit) ?? 0;
    return score + (idf * count * (k1 + 1)) / (count + k1 * (1 - b + b * relativeLength));
  }, 0);
}

/** Counts units; those of the same list are counted once. */
function countUnits(units: readonly string[]): ReadonlyMap<string, number> {
  const known = counted.get(units);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  counted.set(units, counts);
  return counts;
}

const counted = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** How many neighbouring units two texts share at most, in the same order. */
function commonRun(one: readonly string[], other: readonly string[]): number {
  let most = 0;
  let before = new Uint16Array(other.length + 1);
  for (const unit of one) {
    const now = new Uint16Array(other.length + 1);
    other.forEach((second, at) => {
      if (unit !== second) return;
      const run = (before[at] ?? 0) + 1;
      now[at + 1] = run;
      most = Math.max(most, run);
    });
    before = now;
  }
  return most;
}
