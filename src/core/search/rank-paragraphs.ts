import { features } from './features.js';
import type { Candidate } from './measure-candidates.js';
import type { Ranker } from './ranker.js';
import type { IndexedParagraph, SearchCorpus } from './search-corpus.js';

/** A paragraph with its best sentence. */
export interface RankedParagraph {
  /** Position in `SearchCorpus.paragraphs`. */
  readonly position: number;
  readonly paragraph: IndexedParagraph;
  readonly best: Candidate;
  /** The score of the best sentence. */
  readonly sentenceScore: number;
  /** That of the paragraph: it rises with every further sentence that fits. */
  readonly score: number;
}

/**
 * Ranks paragraphs by their sentences, best first; equal ones in the corpus's order.
 *
 * @param signalWeights - See `Ranker.weighSignals`.
 */
export function rankParagraphs(
  corpus: SearchCorpus,
  candidates: readonly Candidate[],
  ranker: Ranker,
  signalWeights: Float32Array,
): readonly RankedParagraph[] {
  const groups = new Map<number, Group>();
  for (const candidate of candidates) {
    const paragraph = corpus.paragraphs[candidate.paragraph];
    if (!paragraph) {
      continue;
    }
    const score = ranker.score(candidate, signalWeights) + extraScore(candidate, paragraph);
    const group = groups.get(candidate.paragraph);
    if (!group) {
      groups.set(candidate.paragraph, { paragraph, best: candidate, top: score, scores: [score] });
      continue;
    }
    group.scores.push(score);
    if (score > group.top) {
      group.best = candidate;
      group.top = score;
    }
  }
  return [...groups]
    .map(([position, { paragraph, best, top, scores }]) => {
      const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
      return { position, paragraph, best, sentenceScore: top, score: top + Math.log(sum) };
    })
    .sort((one, other) => other.score - one.score || one.position - other.position);
}

interface Group {
  readonly paragraph: IndexedParagraph;
  readonly scores: number[];
  best: Candidate;
  top: number;
}

function extraScore(candidate: Candidate, paragraph: IndexedParagraph): number {
  if (!paragraph.isHeading && paragraph.isEnglish) {
    return 0;
  }
  const parts = Object.values(extraParts(candidate, paragraph));
  return parts.reduce((sum, part) => sum + part, 0);
}

/** What is added to the ranker's score where the sets taught it nothing, by name. */
export function extraParts(
  { values }: Candidate,
  { isHeading, isEnglish }: IndexedParagraph,
): Readonly<Record<string, number>> {
  const plain = (values[paragraphBm25] ?? 0) + (values[sentenceBm25] ?? 0) / 2;
  return {
    ...(isHeading ? { heading: -headingPenalty } : {}),
    ...(isEnglish ? {} : { 'plain match': plainWeight * plain }),
  };
}

const sentenceBm25 = features.findIndex(({ name }) => name === 'sentence bm25');
const paragraphBm25 = features.findIndex(({ name }) => name === 'paragraph bm25');

/**
 * The ranker leans on English vectors; elsewhere BM25 gets more say. Chosen on those articles
 * of the Chinese set that are in half A of the English one.
 */
const plainWeight = 0.5;

/**
 * A heading names its topic in few words and so matches best of all, but says nothing of it.
 * The sets have no headings to learn this from; 3 points are e³ = 20 to 1.
 */
const headingPenalty = 3;
