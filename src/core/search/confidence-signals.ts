import { features } from './features.js';
import type { RankedParagraph } from './rank-paragraphs.js';
import type { SearchQuestion } from './search-question.js';
import type { TermWeights } from './term-weights.js';

/** Features of the best sentence that tell how sure an answer is. */
const ownFeatures: readonly string[] = [
  'sentence bm25',
  'paragraph bm25',
  'sentence share',
  'paragraph share',
  'share with both',
  'pairs in order',
  'pairs near',
  'longest run',
  'rarest matched',
  'rarest missed',
  'rarest missed by paragraph',
  'names in paragraph',
  'numbers in paragraph',
  'matched terms',
  'question terms',
  'question mass',
  'meaning share',
  'paragraph meaning share',
  'closest meaning',
  'vector',
  'paragraph vector',
];

const ownPositions: readonly number[] = ownFeatures.map((name) =>
  features.findIndex((feature) => feature.name === name),
);

/** What the confidence rests on, in the order of its weights. */
export const confidenceSignals: readonly string[] = [
  'score',
  'lead',
  'chance of the best',
  'unknown share',
  'unknown names',
  'unknown terms',
  'searched paragraphs',
  ...ownFeatures,
];

/**
 * Puts in numbers how sure the best of some paragraphs answers.
 *
 * @param ranked - Best first, at least one.
 * @param size - How many paragraphs were searched.
 */
export function measureConfidence(
  [first, second, ...others]: readonly [RankedParagraph, ...RankedParagraph[]],
  { terms }: SearchQuestion,
  { idf, counts, mass }: TermWeights,
  size: number,
): Float32Array {
  let unknown = 0;
  let unknownTerms = 0;
  let names = 0;
  let unknownNames = 0;
  terms.forEach(({ isName }, place) => {
    const weight = idf[place] ?? 0;
    const isUnknown = counts[place] === 0;
    unknown += isUnknown ? weight : 0;
    unknownTerms += isUnknown ? 1 : 0;
    names += isName ? weight : 0;
    unknownNames += isName && isUnknown ? weight : 0;
  });
  const rest = [second, ...others].flatMap((one) =>
    one ? [Math.exp(one.score - first.score)] : [],
  );
  const { values } = first.best;
  return Float32Array.of(
    first.sentenceScore,
    second ? Math.min(longestLead, first.score - second.score) : longestLead,
    1 / (1 + rest.reduce((sum, chance) => sum + chance, 0)),
    unknown / mass,
    names === 0 ? 0 : unknownNames / names,
    unknownTerms,
    Math.log(1 + size),
    ...ownPositions.map((position) => values[position] ?? 0),
  );
}

const longestLead = 8;
