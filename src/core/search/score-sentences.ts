import {
  type CharacterQuestion,
  measureCharacters,
  readCharacters,
} from './characters/character-features.js';
import { type CharacterModel, characterParts } from './characters/character-ranker.js';
import { features } from './features.js';
import type { Candidate } from './measure-candidates.js';
import type { Ranker } from './ranker.js';
import type { IndexedParagraph, SearchCorpus } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';
import { measureTraits } from './term-signals.js';
import type { TermWeights } from './term-weights.js';

/** Scores the sentences that were measured for one question: higher is better. */
export interface SentenceScorer {
  score(candidate: Candidate): number;
  /** Takes a score apart, by name; the parts sum to the score. */
  explain(candidate: Candidate): Readonly<Record<string, number>>;
}

/** What sentences are scored with. */
export interface ScoringModels {
  /** For all languages that write words apart; it learned from English. */
  readonly ranker: Ranker;
  /** For Chinese. */
  readonly characters: CharacterModel;
}

/** What is asked, as it was typed and as it was read. */
export interface ScoredQuestion {
  readonly asked: string;
  readonly question: SearchQuestion;
  readonly weights: TermWeights;
}

/** Prepares the scoring of a question's candidates. */
export function scoreSentences(
  corpus: SearchCorpus,
  { asked, question, weights }: ScoredQuestion,
  { ranker, characters }: ScoringModels,
): SentenceScorer {
  const signalWeights = ranker.weighSignals(measureTraits(question, weights));
  let read: CharacterQuestion | undefined;
  const byCharacters = (candidate: Candidate) => {
    read ??= readCharacters(corpus, asked);
    const { paragraph, match } = candidate;
    const place = { paragraph, sentence: match.sentence };
    return characterParts(measureCharacters(corpus, read, place), characters);
  };
  const home = ({ paragraph }: Candidate): IndexedParagraph | undefined =>
    corpus.paragraphs[paragraph];
  return {
    score(candidate) {
      const paragraph = home(candidate);
      const own = paragraph?.isChinese
        ? sum(byCharacters(candidate))
        : ranker.score(candidate, signalWeights);
      return own + sum(extraParts(candidate, paragraph));
    },
    explain(candidate) {
      const paragraph = home(candidate);
      const own = paragraph?.isChinese
        ? byCharacters(candidate)
        : ranker.explain(candidate, signalWeights);
      return { ...own, ...extraParts(candidate, paragraph) };
    },
  };
}

function sum(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((total, part) => total + part, 0);
}

/** What is added where the sets taught the ranker nothing, by name. */
function extraParts(
  { values }: Candidate,
  paragraph: IndexedParagraph | undefined,
): Readonly<Record<string, number>> {
  if (!paragraph) return {};
  const { isHeading, isEnglish, isChinese } = paragraph;
  const plain = (values[paragraphBm25] ?? 0) + (values[sentenceBm25] ?? 0) / 2;
  return {
    ...(isHeading ? { heading: -headingPenalty } : {}),
    ...(isEnglish || isChinese ? {} : { 'plain match': plainWeight * plain }),
  };
}

const sentenceBm25 = features.findIndex(({ name }) => name === 'sentence bm25');
const paragraphBm25 = features.findIndex(({ name }) => name === 'paragraph bm25');

/**
 * The ranker leans on English vectors; elsewhere BM25 gets more say. Chosen on those articles
 * of the Chinese set that are in half A of the English one, before Chinese had its own ranker.
 */
const plainWeight = 0.5;

/**
 * A heading names its topic in few words and so matches best of all, but says nothing of it.
 * The sets have no headings to learn this from; 3 points are e³ = 20 to 1.
 */
const headingPenalty = 3;
