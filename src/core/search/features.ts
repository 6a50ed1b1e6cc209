import type { AnswerCues } from './answer-cues.js';
import type { ParagraphMatch } from './paragraph-match.js';
import { questionKinds } from './question-kind.js';
import type { SearchQuestion } from './search-question.js';
import type { SentenceMatch } from './sentence-match.js';
import { bm25, share, softShare, usualParagraph, usualSentence } from './term-scores.js';
import type { TermWeights } from './term-weights.js';
import { cues } from './token-cues.js';
import type { WordOrder } from './word-order.js';
import { cosine } from './word-vector.js';

/** Everything known of one sentence and a question, before it is put in numbers. */
export interface Measured {
  readonly question: SearchQuestion;
  readonly weights: TermWeights;
  readonly paragraph: ParagraphMatch;
  /** Position of the sentence in its paragraph. */
  readonly at: number;
  readonly match: SentenceMatch;
  readonly order: WordOrder;
  readonly cues: AnswerCues;
  /** The sum of the vectors of the question's terms, by their weight. */
  readonly questionVector: Float32Array;
}

interface Feature {
  readonly name: string;
  /** What it measures, in words. */
  readonly about: string;
  measure(measured: Measured): number;
}

/** The measures of a sentence that the ranker weighs, in the order of its weights. */
export const features: readonly Feature[] = [
  of('sentence bm25', 'BM25 of the sentence', ({ match, weights }) =>
    bm25(match.counts, match.sentence.length / usualSentence, weights),
  ),
  of('paragraph bm25', 'BM25 of its paragraph', ({ paragraph, weights }) =>
    bm25(paragraph.counts, paragraph.paragraph.length / usualParagraph, weights),
  ),
  of('sentence share', 'share of the question’s idf in the sentence', ({ match, weights }) =>
    share(weights, (place) => has(match.counts, place)),
  ),
  of('paragraph share', 'the same in the paragraph', ({ paragraph, weights }) =>
    share(weights, (place) => has(paragraph.countsWithTitle, place)),
  ),
  of('share with previous', 'the same in this and the previous sentence', (measured) =>
    shareWith(measured, [-1]),
  ),
  of('share with next', 'the same in this and the next sentence', (measured) =>
    shareWith(measured, [1]),
  ),
  of('share with both', 'the same with both neighbours', (measured) =>
    shareWith(measured, [-1, 1]),
  ),
  of('gain of previous', 'what the previous sentence adds', gainOfPrevious),
  of('pairs in order', 'neighbouring terms that stay in order', ({ order }) => order.pairsInOrder),
  of('pairs near', 'neighbouring terms that stay near', ({ order }) => order.pairsNear),
  of('longest run', 'longest run of common words', ({ order }) => order.longestRun),
  of('density', 'matched terms a word', ({ order }) => order.density),
  of('rarest matched', 'highest idf among the matched terms', ({ match, weights }) =>
    highest(weights, (place) => has(match.counts, place)),
  ),
  of('rarest missed', 'highest idf among the others', ({ match, weights }) =>
    highest(weights, (place) => !has(match.counts, place)),
  ),
  of('rarest missed by paragraph', 'the same for the paragraph', ({ paragraph, weights }) =>
    highest(weights, (place) => !has(paragraph.countsWithTitle, place)),
  ),
  of('names', 'share of the names’ idf; -1 without names', (measured) =>
    shareOf(measured, measured.match.counts, 'isName'),
  ),
  of('names in paragraph', 'the same in the paragraph', (measured) =>
    shareOf(measured, measured.paragraph.countsWithTitle, 'isName'),
  ),
  of('numbers', 'share of the numbers’ idf; -1 without numbers', (measured) =>
    shareOf(measured, measured.match.counts, 'isNumber'),
  ),
  of('numbers in paragraph', 'the same in the paragraph', (measured) =>
    shareOf(measured, measured.paragraph.countsWithTitle, 'isNumber'),
  ),
  of('matched terms', 'how many terms match', ({ match }) => countMatched(match)),
  of('question terms', 'how many terms the question has', ({ question }) => question.terms.length),
  of('question mass', 'the idf of all terms', ({ weights }) => weights.mass),
  of('head', 'whether "city" of "what city" matches; -1 without one', headMatched),
  of('last terms', 'how many of the last two terms match', ({ match, question }) => {
    const count = question.terms.length;
    return [count - 2, count - 1].filter((place) => has(match.counts, place)).length;
  }),
  of('position', 'how many sentences come before it', ({ at }) => at),
  of(
    'sentences',
    'how many sentences the paragraph has',
    ({ paragraph }) => paragraph.sentences.length,
  ),
  of('sentence length', 'logarithm of its words', ({ match }) =>
    Math.log(1 + match.sentence.length),
  ),
  of('paragraph length', 'the same of the paragraph', ({ paragraph }) =>
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
  of('paragraph meaning share', 'the same in the paragraph', ({ paragraph, weights }) =>
    softShare(weights, paragraph.similarities),
  ),
  of('meaning of missed', 'what like meaning alone adds', ({ match, weights }) =>
    softShare(
      weights,
      match.similarities.map((alike, place) => (has(match.counts, place) ? 0 : alike)),
    ),
  ),
  of('closest meaning', 'the most alike of the missed terms', ({ match }) =>
    match.similarities.reduce(
      (most, alike, place) => (has(match.counts, place) ? most : Math.max(most, alike)),
      0,
    ),
  ),
  of(
    'meaning with previous',
    'meaning share of this and the previous sentence',
    meaningWithPrevious,
  ),
  of('vector', 'cosine of the sentence and the question', ({ match, questionVector }) =>
    cosine(match.sentence.vector, questionVector),
  ),
  of('paragraph vector', 'the same of the paragraph', ({ paragraph, questionVector }) =>
    cosine(paragraph.vector, questionVector),
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
    of(`asks ${kind}`, `whether the question asks ${kind}`, ({ question }) =>
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
  return { name, about, measure };
}

function has(counts: Float32Array, place: number): boolean {
  return (counts[place] ?? 0) > 0;
}

function shareWith(
  { match, paragraph, at, weights }: Measured,
  offsets: readonly number[],
): number {
  const others = offsets.flatMap((offset) => paragraph.sentences[at + offset] ?? []);
  return share(
    weights,
    (place) => has(match.counts, place) || others.some(({ counts }) => has(counts, place)),
  );
}

function gainOfPrevious(measured: Measured): number {
  const { match, weights } = measured;
  return shareWith(measured, [-1]) - share(weights, (place) => has(match.counts, place));
}

function shareOf(
  { question: { terms }, weights: { idf } }: Measured,
  counts: Float32Array,
  kind: 'isName' | 'isNumber',
): number {
  let all = 0;
  let matched = 0;
  for (let place = 0; place < terms.length; place++) {
    if (terms[place]?.[kind]) {
      all += idf[place] ?? 0;
      matched += has(counts, place) ? (idf[place] ?? 0) : 0;
    }
  }
  return all === 0 ? -1 : matched / all;
}

function highest({ idf }: TermWeights, chosen: (place: number) => boolean): number {
  return idf.reduce((most, weight, place) => (chosen(place) ? Math.max(most, weight) : most), 0);
}

function countMatched({ counts }: SentenceMatch): number {
  return counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
}

function headMatched({ question: { terms }, match }: Measured): number {
  const heads = terms.flatMap(({ isHead }, place) => (isHead ? [place] : []));
  if (heads.length === 0) {
    return -1;
  }
  return heads.some((place) => has(match.counts, place)) ? 1 : 0;
}

function pronounFirst({ match }: Measured): number {
  return (match.sentence.cues[0] ?? 0) & cues.pronoun ? 1 : 0;
}

function meaningWithPrevious({ match, paragraph, at, weights }: Measured): number {
  const previous = paragraph.sentences[at - 1]?.similarities;
  return softShare(
    weights,
    match.similarities.map((alike, place) => Math.max(alike, previous?.[place] ?? 0)),
  );
}
