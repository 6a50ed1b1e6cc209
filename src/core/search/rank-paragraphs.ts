import type { Candidate } from './measure-candidates.js';
import type { SentenceScorer } from './score-sentences.js';
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

/** Ranks paragraphs by their sentences, best first; equal ones in the corpus's order. */
export function rankParagraphs(
  corpus: SearchCorpus,
  candidates: readonly Candidate[],
  scorer: SentenceScorer,
): readonly RankedParagraph[] {
  const groups = new Map<number, Group>();
  for (const candidate of candidates) {
    const paragraph = corpus.paragraphs[candidate.paragraph];
    if (!paragraph) {
      continue;
    }
    const score = scorer.score(candidate);
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
