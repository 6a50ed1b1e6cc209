import { measureConfidence } from '../../core/search/confidence-signals.js';
import { measureCandidates } from '../../core/search/measure-candidates.js';
import { rankParagraphs } from '../../core/search/rank-paragraphs.js';
import { retrieve, scopeOf } from '../../core/search/retrieve.js';
import { type ScoringModels, scoreSentences } from '../../core/search/score-sentences.js';
import { createSearchCorpus, type SearchCorpus } from '../../core/search/search-corpus.js';
import { readQuestion } from '../../core/search/search-question.js';
import { weighTerms } from '../../core/search/term-weights.js';
import { placeArticle } from '../label-article.js';
import type { LabelledArticle, LabelledParagraph } from '../read-squad.js';

/** What the ranker made of one question asked of one article or of a piece of one. */
export interface ConfidenceSample {
  readonly signals: Float32Array;
  /** Whether the answer is there. */
  readonly isCovered: boolean;
  /** Whether the best paragraph holds it. */
  readonly isRight: boolean;
  /** How much the sample counts. */
  readonly weight: number;
  /** Whether it is a whole article, as most are, or a short piece. */
  readonly isWhole: boolean;
}

/** How samples are taken. */
interface Sampling {
  readonly models: ScoringModels;
  /** A BCP 47 tag: what the articles are written in. */
  readonly language: string;
  readonly random: () => number;
}

/** A question is asked of a short piece of its article as well, once in so many. */
const pieceEvery = 3;
/** Paragraphs of the shortest and the longest piece. */
const shortest = 3;
const longest = 12;
/**
 * A piece that lost the very paragraph asked of: near the topic, but not covered. Another
 * paragraph may hold the answer after all, so it counts in part.
 */
const nearWeight = 0.5;

/**
 * Asks the questions of some articles: of their own article, of another one, and of short
 * pieces of both, since a small article tells less of how rare a word is.
 */
export function sampleConfidence(
  articles: readonly LabelledArticle[],
  { models, language, random }: Sampling,
): readonly ConfidenceSample[] {
  const samples: ConfidenceSample[] = [];
  const corpora = articles.map((article) => corpusOf(article.paragraphs, language));
  articles.forEach((article, index) => {
    let count = 0;
    article.paragraphs.forEach((paragraph, at) => {
      for (const { question, answers } of paragraph.questions) {
        if (answers.length === 0) continue;
        const other = Math.floor(random() * articles.length);
        add(corpora[index], question, { right: at, weight: 1, isWhole: true });
        if (other !== index) {
          add(corpora[other], question, { weight: 1, isWhole: true });
        }
        if (count++ % pieceEvery === 0) {
          addPieces(question, article.paragraphs, at, articles[other] ?? article, other !== index);
        }
      }
    });
  });
  return samples;

  function addPieces(
    question: string,
    own: readonly LabelledParagraph[],
    at: number,
    other: LabelledArticle,
    isOther: boolean,
  ): void {
    const length = shortest + Math.floor(random() * (longest - shortest + 1));
    const start = Math.max(0, Math.min(own.length - length, at - Math.floor(random() * length)));
    const piece = own.slice(start, start + length);
    add(corpusOf(piece, language), question, { right: at - start, weight: 1, isWhole: false });
    const rest = piece.filter((_, position) => position !== at - start);
    add(corpusOf(rest, language), question, { weight: nearWeight, isWhole: false });
    if (isOther) {
      const from = Math.floor(random() * Math.max(1, other.paragraphs.length - length));
      const strange = other.paragraphs.slice(from, from + length);
      add(corpusOf(strange, language), question, { weight: 1, isWhole: false });
    }
  }

  function add(
    corpus: SearchCorpus | undefined,
    asked: string,
    { right, weight, isWhole }: { right?: number; weight: number; isWhole: boolean },
  ): void {
    if (!corpus) return;
    const question = readQuestion(corpus, asked);
    const scope = scopeOf(corpus);
    const weights = weighTerms(corpus, question, scope);
    const paragraphs = retrieve(corpus, question, scope);
    const candidates = measureCandidates(corpus, question, weights, { paragraphs });
    const scorer = scoreSentences(corpus, { asked, question, weights }, models);
    const [first, ...others] = rankParagraphs(corpus, candidates, scorer);
    if (!first) return;
    samples.push({
      signals: measureConfidence([first, ...others], question, weights, scope.size),
      isCovered: right !== undefined,
      isRight: first.best.match.sentence.passage.paragraph === right,
      weight,
      isWhole,
    });
  }
}

function corpusOf(paragraphs: readonly LabelledParagraph[], language: string): SearchCorpus {
  const { article } = placeArticle({ title: '', paragraphs }, 'piece', language);
  return createSearchCorpus([article]);
}
