import { findAnswerCues } from './answer-cues.js';
import { features, relativeFeatures } from './features.js';
import type { Measured } from './measured.js';
import { matchParagraph, type ParagraphMatch } from './paragraph-match.js';
import type { SearchCorpus } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';
import type { SentenceMatch } from './sentence-match.js';
import { bm25, softShare, usualParagraph, usualSentence } from './term-scores.js';
import { measureSignals, termSignals } from './term-signals.js';
import { compareTerms } from './term-similarity.js';
import type { TermWeights } from './term-weights.js';
import { orderComparison } from './word-order.js';
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

/** How many paragraphs are measured when no more are asked for. */
export const measuredParagraphs = 10;

/** Measures all sentences of the likeliest of some paragraphs. */
export function measureCandidates(
  corpus: SearchCorpus,
  question: SearchQuestion,
  weights: TermWeights,
  { paragraphs, limit = measuredParagraphs }: { paragraphs: readonly number[]; limit?: number },
): readonly Candidate[] {
  const similarity = compareTerms(corpus, question);
  const compareOrder = orderComparison(question, weights.idf);
  const questionVector = vectorOf(question, weights);
  const candidates: Candidate[] = [];
  const chosen = likeliest();
  const count = chosen.reduce((sum, { match }) => sum + match.sentences.length, 0);
  const takeValues = takeRows(count, features.length + relativeFeatures.length);
  const takeSignals = takeRows(count, question.terms.length * termSignals.length);
  for (const { position, match: paragraph } of chosen) {
    let first: Float32Array | undefined;
    paragraph.sentences.forEach((match, at) => {
      const order = compareOrder(match);
      const cues = findAnswerCues(corpus, match, weights);
      const measured: Measured = {
        question,
        weights,
        questionVector,
        paragraph,
        at,
        match,
        order,
        cues,
      };
      const values = takeValues();
      measureFeatures(measured, values, first);
      first ??= values;
      const signals = takeSignals();
      measureSignals(measured, paragraph.paragraph.article.text, signals);
      candidates.push({ paragraph: position, match, values, signals });
    });
  }
  setRelative(candidates);
  return candidates;

  function likeliest() {
    const matches = paragraphs.flatMap((position) => {
      const paragraph = corpus.paragraphs[position];
      if (!paragraph) return [];
      const match = matchParagraph(corpus, paragraph, question, similarity);
      return [{ position, match, score: quickScore(match, weights) }];
    });
    return matches
      .sort((one, other) => other.score - one.score || one.position - other.position)
      .slice(0, limit);
  }
}

/** Gives rows of one block of memory, one after the other: a block of each row's own costs more. */
function takeRows(count: number, length: number): () => Float32Array {
  const block = new Float32Array(count * length);
  let start = 0;
  return () => {
    const row = block.subarray(start, start + length);
    start += length;
    return row;
  };
}

/** @param first - The values of the paragraph's first sentence, where there is one before. */
function measureFeatures(
  measured: Measured,
  values: Float32Array,
  first: Float32Array | undefined,
): void {
  for (let index = 0; index < features.length; index++) {
    const feature = features[index];
    const known = feature?.isShared ? first?.[index] : undefined;
    values[index] = known ?? feature?.measure(measured) ?? 0;
  }
}

/** How many points of BM25 a share of like meaning is worth here. */
const meaningPoints = 10;

/** Tells roughly how well a paragraph fits, before its sentences are measured. */
function quickScore(
  { paragraph, counts, similarities, sentences }: ParagraphMatch,
  weights: TermWeights,
) {
  const best = (score: (sentence: SentenceMatch) => number) =>
    sentences.reduce((most, sentence) => Math.max(most, score(sentence)), 0);
  return (
    bm25(counts, paragraph.length / usualParagraph, weights) +
    best((one) => bm25(one.counts, one.sentence.length / usualSentence, weights)) +
    meaningPoints * softShare(weights, similarities) +
    meaningPoints * best((one) => softShare(weights, one.similarities))
  );
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
