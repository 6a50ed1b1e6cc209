import type { Measured } from './measured.js';
import { questionKinds } from './question-kind.js';
import {
  closestMissed,
  countMatched,
  gainOfPrevious,
  has,
  headMatched,
  highest,
  meaningWithPrevious,
  pronounFirst,
  shareOf,
  shareWith,
} from './sentence-measures.js';
import { bm25, share, softShare, usualParagraph, usualSentence } from './term-scores.js';
import { cosine } from './word-vector.js';

interface Feature {
  readonly name: string;
  /** What it measures, in words. */
  readonly about: string;
  /** Whether it is the same for all sentences of a paragraph, and so measured once. */
  readonly isShared: boolean;
  measure(measured: Measured): number;
}

/** The measures of a sentence that the ranker weighs, in the order of its weights. */
export const features: readonly Feature[] = [
  of('sentence bm25', 'BM25 of the sentence', ({ match, weights }) =>
    bm25(match.counts, match.sentence.length / usualSentence, weights),
  ),
  shared('paragraph bm25', 'BM25 of its paragraph', ({ paragraph, weights }) =>
    bm25(paragraph.counts, paragraph.paragraph.length / usualParagraph, weights),
  ),
  of('sentence share', 'share of the question’s idf in the sentence', ({ match, weights }) =>
    share(weights, match.counts),
  ),
  shared('paragraph share', 'the same in the paragraph', ({ paragraph, weights }) =>
    share(weights, paragraph.countsWithTitle),
  ),
  of('share with previous', 'the same in this and the previous sentence', (measured) =>
    shareWith(measured, { before: true, after: false }),
  ),
  of('share with next', 'the same in this and the next sentence', (measured) =>
    shareWith(measured, { before: false, after: true }),
  ),
  of('share with both', 'the same with both neighbours', (measured) =>
    shareWith(measured, { before: true, after: true }),
  ),
  of('gain of previous', 'what the previous sentence adds', gainOfPrevious),
  of('pairs in order', 'neighbouring terms that stay in order', ({ order }) => order.pairsInOrder),
  of('pairs near', 'neighbouring terms that stay near', ({ order }) => order.pairsNear),
  of('longest run', 'longest run of common words', ({ order }) => order.longestRun),
  of('density', 'matched terms a word', ({ order }) => order.density),
  of('rarest matched', 'highest idf among the matched terms', ({ match, weights }) =>
    highest(weights, match.counts, true),
  ),
  of('rarest missed', 'highest idf among the others', ({ match, weights }) =>
    highest(weights, match.counts, false),
  ),
  shared('rarest missed by paragraph', 'the same for the paragraph', ({ paragraph, weights }) =>
    highest(weights, paragraph.countsWithTitle, false),
  ),
  of('names', 'share of the names’ idf; -1 without names', (measured) =>
    shareOf(measured, measured.match.counts, 'isName'),
  ),
  shared('names in paragraph', 'the same in the paragraph', (measured) =>
    shareOf(measured, measured.paragraph.countsWithTitle, 'isName'),
  ),
  of('numbers', 'share of the numbers’ idf; -1 without numbers', (measured) =>
    shareOf(measured, measured.match.counts, 'isNumber'),
  ),
  shared('numbers in paragraph', 'the same in the paragraph', (measured) =>
    shareOf(measured, measured.paragraph.countsWithTitle, 'isNumber'),
  ),
  of('matched terms', 'how many terms match', ({ match }) => countMatched(match)),
  shared(
    'question terms',
    'how many terms the question has',
    ({ question }) => question.terms.length,
  ),
  shared('question mass', 'the idf of all terms', ({ weights }) => weights.mass),
  of('head', 'whether "city" of "what city" matches; -1 without one', headMatched),
  of('last terms', 'how many of the last two terms match', ({ match, question }) => {
    const count = question.terms.length;
    return (has(match.counts, count - 2) ? 1 : 0) + (has(match.counts, count - 1) ? 1 : 0);
  }),
  of('position', 'how many sentences come before it', ({ at }) => at),
  shared(
    'sentences',
    'how many sentences the paragraph has',
    ({ paragraph }) => paragraph.sentences.length,
  ),
  of('sentence length', 'logarithm of its words', ({ match }) =>
    Math.log(1 + match.sentence.length),
  ),
  shared('paragraph length', 'the same of the paragraph', ({ paragraph }) =>
    Math.log(1 + paragraph.paragraph.length),
  ),
  of('pronoun first', 'whether it begins with "they", "this", …', pronounFirst),
  of(
    'pronoun gain',
    'what the previous sentence adds then',
    (measured) => pronounFirst(measured) * gainOfPrevious(measured),
  ),
  of(
    'meaning share',
    'share of the idf, words of like meaning counted in part',
    ({ match, weights }) => softShare(weights, match.similarities),
  ),
  shared('paragraph meaning share', 'the same in the paragraph', ({ paragraph, weights }) =>
    softShare(weights, paragraph.similarities),
  ),
  of('meaning of missed', 'what like meaning alone adds', ({ match, weights }) =>
    softShare(weights, match.similarities, (alike, place) =>
      has(match.counts, place) ? 0 : alike,
    ),
  ),
  of('closest meaning', 'the most alike of the missed terms', closestMissed),
  of(
    'meaning with previous',
    'meaning share of this and the previous sentence',
    meaningWithPrevious,
  ),
  of('vector', 'cosine of the sentence and the question', ({ match, questionVector }) =>
    cosine(match.sentence.vector, questionVector),
  ),
  shared('paragraph vector', 'the same of the paragraph', ({ paragraph, questionVector }) =>
    cosine(paragraph.paragraph.vector, questionVector),
  ),
  of('new names', 'names that the question lacks', (measured) => measured.cues.newNames),
  of('new numbers', 'numbers that it lacks', (measured) => measured.cues.newNumbers),
  of('new years', 'years that it lacks', (measured) => measured.cues.newYears),
  of('new times', 'words of time that it lacks', (measured) => measured.cues.newTimes),
  of('new units', 'units that it lacks', (measured) => measured.cues.newUnits),
  of('cause word', 'whether a word leads to a reason', (measured) => measured.cues.causeWord),
  of(
    'new places',
    'names after "in", "at", … that it lacks',
    (measured) => measured.cues.newPlaces,
  ),
  of(
    'name proximity',
    'how near the matches are to a new name',
    ({ cues: { nameProximity } }) => nameProximity,
  ),
  of(
    'number proximity',
    'the same for a number',
    ({ cues: { numberProximity } }) => numberProximity,
  ),
  of('time proximity', 'the same for a time', ({ cues: { timeProximity } }) => timeProximity),
  ...questionKinds.map((kind) =>
    shared(`asks ${kind}`, `whether the question asks ${kind}`, ({ question }) =>
      question.kind === kind ? 1 : 0,
    ),
  ),
];

/** Features that the ranker also sees as their distance to the question's best sentence. */
export const relativeFeatures: readonly string[] = [
  'sentence bm25',
  'paragraph bm25',
  'sentence share',
  'paragraph share',
  'meaning share',
  'paragraph meaning share',
  'pairs near',
  'pairs in order',
  'share with both',
  'vector',
  'paragraph vector',
];

function of(name: string, about: string, measure: (measured: Measured) => number): Feature {
  return { name, about, isShared: false, measure };
}

function shared(name: string, about: string, measure: (measured: Measured) => number): Feature {
  return { name, about, isShared: true, measure };
}
