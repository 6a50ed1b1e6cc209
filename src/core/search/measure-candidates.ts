import { findAnswerCues } from './answer-cues.js';
import { features, type Measured, relativeFeatures } from './features.js';
import { matchParagraph } from './paragraph-match.js';
import type { SearchCorpus } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';
import type { SentenceMatch } from './sentence-match.js';
import { measureSignals } from './term-signals.js';
import { compareTerms } from './term-similarity.js';
import type { TermWeights } from './term-weights.js';
import { compareOrder } from './word-order.js';
import { wordTable } from './word-table.js';

/** A sentence in numbers, ready to be ranked. */
export interface Candidate {
  /** Position of its paragraph in `SearchCorpus.paragraphs`. */
  readonly paragraph: number;
  readonly match: SentenceMatch;
  /** The numbers of `features`, then those of `relativeFeatures`. */
  readonly values: Float32Array;
  /** How each term of the question is matched: see `measureSignals`. */
  readonly signals: Float32Array;
}

/** Measures all sentences of some paragraphs; the best stay the best whatever the order. */
export function measureCandidates(
  corpus: SearchCorpus,
  question: SearchQuestion,
  weights: TermWeights,
  paragraphs: readonly number[],
): readonly Candidate[] {
  const similarity = compareTerms(corpus, question);
  const questionVector = vectorOf(question, weights);
  const candidates: Candidate[] = [];
  for (const position of paragraphs) {
    const indexed = corpus.paragraphs[position];
    if (!indexed) {
      continue;
    }
    const paragraph = matchParagraph(corpus, indexed, question, similarity);
    paragraph.sentences.forEach((match, at) => {
      const order = compareOrder(question, match, weights.idf);
      const cues = findAnswerCues(corpus, match, weights);
      const measured: Measured = {
        question,
        weights,
        paragraph,
        at,
        match,
        order,
        cues,
        questionVector,
      };
      const values = new Float32Array(features.length + relativeFeatures.length);
      features.forEach((feature, index) => {
        values[index] = feature.measure(measured);
      });
      const signals = measureSignals(measured, indexed.article.text);
      candidates.push({ paragraph: position, match, values, signals });
    });
  }
  setRelative(candidates);
  return candidates;
}

const relativeSources: readonly number[] = relativeFeatures.map((name) =>
  features.findIndex((feature) => feature.name === name),
);

function setRelative(candidates: readonly Candidate[]): void {
  relativeSources.forEach((source, index) => {
    let best = Number.NEGATIVE_INFINITY;
    for (const { values } of candidates) {
      best = Math.max(best, values[source] ?? 0);
    }
    for (const { values } of candidates) {
      values[features.length + index] = (values[source] ?? 0) - best;
    }
  });
}

function vectorOf({ terms }: SearchQuestion, { idf }: TermWeights): Float32Array {
  const { dimensions, scales, vectors } = wordTable();
  const vector = new Float32Array(dimensions);
  terms.forEach(({ row }, place) => {
    const weight = (idf[place] ?? 0) * (scales[row] ?? 0);
    for (let k = 0; k < dimensions && row >= 0; k++) {
      vector[k] = (vector[k] ?? 0) + weight * (vectors[row * dimensions + k] ?? 0);
    }
  });
  return vector;
}
