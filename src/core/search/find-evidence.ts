import { type Confidence, judgeConfidence } from './confidence.js';
import { measureConfidence } from './confidence-signals.js';
import type { Evidence } from './evidence.js';
import { highlightTerms } from './highlight.js';
import { measureCandidates, measuredParagraphs } from './measure-candidates.js';
import { type RankedParagraph, rankParagraphs } from './rank-paragraphs.js';
import { candidateLimit, retrieve, scopeOf } from './retrieve.js';
import { type SentenceScorer, scoreSentences } from './score-sentences.js';
import type { SearchCorpus } from './search-corpus.js';
import { searchModel } from './search-model.js';
import { readQuestion, type SearchQuestion } from './search-question.js';
import { type TermWeights, weighTerms } from './term-weights.js';

/** What to search in, and how much to give. */
export interface EvidenceRequest {
  /** How many passages at most; 10 when absent. */
  readonly limit?: number;
  /** The slug of the one article to search; all articles when absent. */
  readonly article?: string;
  /** `Section.index` of the sections to search; all when absent. */
  readonly sections?: readonly number[];
}

/** What the articles hold for a question. */
export interface FoundEvidence extends Confidence {
  /** Best first, one for each passage; empty when no passage shares a word with the question. */
  readonly evidence: readonly Evidence[];
  /** Content words of the question that the searched articles have nowhere, as asked. */
  readonly unmatched: readonly string[];
}

/** Finds the passages, and in each the sentence, that fit a question best. */
export function findEvidence(
  corpus: SearchCorpus,
  asked: string,
  { limit = 10, article, sections }: EvidenceRequest = {},
): FoundEvidence {
  const question = readQuestion(corpus, asked);
  const scope = scopeOf(corpus, article, sections);
  const weights = weighTerms(corpus, question, scope);
  const unmatched = findUnmatched(question, weights);
  const model = searchModel();
  const candidates = measureCandidates(corpus, question, weights, {
    paragraphs: retrieve(corpus, question, scope, Math.max(limit, candidateLimit)),
    limit: Math.max(limit, measuredParagraphs),
  });
  const scorer = scoreSentences(corpus, { asked, question, weights }, model);
  const [first, ...others] = rankParagraphs(corpus, candidates, scorer);
  if (!first) {
    return { evidence: [], confidence: 0, covered: 0, isCovered: false, unmatched };
  }
  const signals = measureConfidence([first, ...others], question, weights, scope.size);
  return {
    evidence: [first, ...others]
      .slice(0, limit)
      .map((one) => evidenceOf(corpus, one, question, scorer)),
    unmatched,
    ...judgeConfidence(
      signals,
      first.paragraph.isChinese ? model.characterConfidence : model.confidence,
    ),
  };
}

function evidenceOf(
  corpus: SearchCorpus,
  { best, paragraph, score, sentenceScore }: RankedParagraph,
  question: SearchQuestion,
  scorer: SentenceScorer,
): Evidence {
  const { sentence } = best.match;
  return {
    article: paragraph.article,
    passage: sentence.passage,
    sentence: sentence.span,
    score,
    // Taking a score apart costs as much as scoring, and few look at it.
    get parts() {
      return {
        ...scorer.explain(best),
        'other sentences': score - sentenceScore,
      };
    },
    highlights: highlightTerms(corpus, sentence.passage, paragraph, question),
  };
}

function findUnmatched({ terms }: SearchQuestion, { counts }: TermWeights): readonly string[] {
  return terms
    .filter(({ token }, place) => token.kind === 'word' && counts[place] === 0)
    .map(({ asked }) => asked);
}
