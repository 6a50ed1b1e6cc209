import type { Span } from '../article/span.js';
import type { Evidence } from './evidence.js';
import { type QuestionTerm, questionTerms } from './question-terms.js';
import type { IndexedPassage, IndexedSentence, SearchCorpus } from './search-corpus.js';

/** What to search in, and how much to give. */
export interface EvidenceRequest {
  /** How many passages at most; 10 when absent. */
  readonly limit?: number;
  /** The slug of the one article to search; all articles when absent. */
  readonly article?: string;
  /** `Section.index` of the sections of that article to search; all when absent. */
  readonly sections?: readonly number[];
}

/** What the articles hold for a question. */
export interface FoundEvidence {
  /** Best first, one for each passage; empty when no passage shares a word with the question. */
  readonly evidence: readonly Evidence[];
  /** The chance that the first evidence answers the question, in [0, 1]; 0 when there is none. */
  readonly confidence: number;
  /** Content words of the question that the searched articles have nowhere, as asked. */
  readonly unmatched: readonly string[];
}

/** Finds the passages, and in each the sentence, that fit a question best. */
export function findEvidence(
  corpus: SearchCorpus,
  question: string,
  { limit = 10, article, sections }: EvidenceRequest = {},
): FoundEvidence {
  const language = corpus.languages[0] ?? 'en';
  const terms = questionTerms(corpus, question, language);
  const range = article === undefined ? undefined : corpus.ranges.get(article);
  const inScope = (position: number) =>
    (range === undefined || (range.start <= position && position < range.end)) &&
    (sections === undefined || sections.includes(corpus.passages[position]?.passage.section ?? -1));
  const known = terms.filter(({ number }) => number !== undefined && holds(number));
  const numbers = known.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const found = corpus.index.find(numbers).filter(inScope).slice(0, candidateLimit);
  const weights = new Map(numbers.map((number) => [number, idf(corpus, number)]));
  const evidence = found
    .flatMap((position) => {
      const passage = corpus.passages[position];
      return passage ? [scorePassage(corpus, passage, weights)] : [];
    })
    .sort((a, b) => b.score - a.score || a.passage.index - b.passage.index)
    .slice(0, limit);
  const best = evidence[0];
  return {
    evidence,
    confidence: best ? coverage(terms, best) : 0,
    unmatched: terms
      .filter((term) => !known.includes(term) && term.token.kind === 'word')
      .map(({ asked }) => asked),
  };

  function holds(number: number): boolean {
    return (corpus.postings[number] ?? []).some((sentence) =>
      inScope(corpus.sentences[sentence]?.passage ?? -1),
    );
  }

  /** The share of the question's idf that the passage holds; words found nowhere count as rare. */
  function coverage(asked: readonly QuestionTerm[], top: Evidence): number {
    const rarest = Math.log(1 + corpus.passages.length);
    const held = new Set(
      corpus.sentences
        .filter(({ passage }) => corpus.passages[passage]?.passage === top.passage)
        .flatMap(({ terms: numbers }) => [...numbers]),
    );
    let mass = 0;
    let covered = 0;
    for (const { number } of asked) {
      const weight = number === undefined ? rarest : (weights.get(number) ?? rarest);
      mass += weight;
      covered += number !== undefined && held.has(number) ? weight : 0;
    }
    return mass === 0 ? 0 : covered / mass;
  }
}

const candidateLimit = 60;
const k1 = 0.9;
const b = 0.4;
const passageWeight = 0.35;

function idf(corpus: SearchCorpus, number: number): number {
  const holding = new Set(
    (corpus.postings[number] ?? []).map((sentence) => corpus.sentences[sentence]?.passage),
  );
  return Math.log(1 + (corpus.passages.length - holding.size + 0.5) / (holding.size + 0.5));
}

function scorePassage(
  corpus: SearchCorpus,
  passage: IndexedPassage,
  weights: ReadonlyMap<number, number>,
): Evidence {
  const sentences = corpus.sentences.slice(passage.start, passage.end);
  const averageSentence = 25;
  const averagePassage = 120;
  let bestSentence: IndexedSentence | undefined;
  let bestScore = -1;
  for (const sentence of sentences) {
    const score = bm25(sentence.terms, weights, sentence.length / averageSentence);
    if (score > bestScore) {
      bestSentence = sentence;
      bestScore = score;
    }
  }
  const whole = sentences.flatMap(({ terms }) => [...terms]);
  const passageScore = passageWeight * bm25(whole, weights, passage.length / averagePassage);
  return {
    article: passage.article,
    passage: passage.passage,
    sentence: bestSentence?.span ?? passage.passage.span,
    score: bestScore + passageScore,
    parts: { sentence: bestScore, passage: passageScore },
    highlights: sentences.flatMap((sentence) => matches(sentence, weights)),
  };
}

function bm25(
  terms: Iterable<number>,
  weights: ReadonlyMap<number, number>,
  relativeLength: number,
): number {
  const counts = new Map<number, number>();
  for (const term of terms) {
    if (weights.has(term)) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  let score = 0;
  for (const [term, count] of counts) {
    const weight = weights.get(term) ?? 0;
    score += (weight * count * (k1 + 1)) / (count + k1 * (1 - b + b * relativeLength));
  }
  return score;
}

function matches({ terms, spans }: IndexedSentence, weights: ReadonlyMap<number, number>): Span[] {
  return spans.filter((_, position) => weights.has(terms[position] ?? -1));
}
