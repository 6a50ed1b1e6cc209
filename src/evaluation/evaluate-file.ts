import { extname } from 'node:path';
import type { Library } from '../core/answer/library.js';
import { analyze, baseLanguage } from '../core/search/analyzer.js';
import { type AbstentionFigures, evaluateAbstention } from './evaluate-abstention.js';
import { type AskedFigures, evaluateAsked } from './evaluate-asked.js';
import { evaluateRanking, type RankingFigures } from './evaluate-ranking.js';
import { footnoteSystem } from './footnote-system.js';
import { type PlacedArticle, placeArticle } from './label-article.js';
import { lunrBaseline } from './lunr-baseline.js';
import type { RankingSystem } from './ranking-system.js';
import { readAsked } from './read-asked.js';
import { readSquad } from './read-squad.js';

export interface EvaluationOptions {
  /** Opens the library that questions in JSON lines are asked of; not called for a set. */
  openLibrary(): Promise<Library>;
  /** Whether all articles of a question set are searched together; one at a time when absent. */
  readonly together?: boolean;
  /** Systems to put beside Footnote; plain lunr when absent. */
  readonly baselines?: readonly RankingSystem[];
}

/** What was measured on one file. */
export type Evaluation = SetEvaluation | AskedEvaluation;

/** A question set in the format of SQuAD. */
export interface SetEvaluation {
  readonly kind: 'set';
  readonly path: string;
  readonly articles: number;
  readonly paragraphs: number;
  readonly together: boolean;
  /** Footnote first. */
  readonly ranking: readonly RankingFigures[];
  /** Absent when the articles are searched together, or there is only one. */
  readonly abstention?: AbstentionFigures;
}

/** Questions in JSON lines, asked of the library. */
interface AskedEvaluation {
  readonly kind: 'asked';
  readonly path: string;
  readonly asked: AskedFigures;
}

/**
 * Measures answers on a file of questions: SQuAD's format (`.json`) or JSON lines (`.jsonl`).
 *
 * @throws {Error} When the file can't be read or holds no questions.
 */
export async function evaluateFile(
  path: string,
  { openLibrary, together = false, baselines = [lunrBaseline] }: EvaluationOptions,
): Promise<Evaluation> {
  if (extname(path) === '.jsonl') {
    const questions = await readAsked(path);
    return { kind: 'asked', path, asked: evaluateAsked(questions, await openLibrary()) };
  }
  const set = await readPlaced(path);
  const ranking = [footnoteSystem, ...baselines].map((system) =>
    evaluateRanking(system, set, together),
  );
  const base = {
    kind: 'set',
    path,
    articles: set.length,
    paragraphs: set.reduce(
      (sum, { article }) => sum + article.paragraphs.filter(({ kind }) => kind !== 'fact').length,
      0,
    ),
    together,
    ranking,
  } as const;
  return together || set.length < 2 ? base : { ...base, abstention: evaluateAbstention(set) };
}

async function readPlaced(path: string): Promise<readonly PlacedArticle[]> {
  const labelled = await readSquad(path);
  const texts = labelled.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  if (texts.length === 0) {
    throw new Error(
      `Expected ${path} to be a question set in SQuAD's format, with data, paragraphs and qas`,
    );
  }
  const language = languageOf(texts.slice(0, 20).join('\n'));
  return labelled.map((article, at) => placeArticle(article, `article-${at + 1}`, language));
}

/** The sets are in English or Chinese. */
function languageOf(text: string): string {
  const tokens = analyze(text, 'en').filter(({ kind }) => kind === 'word');
  const ideographs = tokens.filter(({ form }) => /\p{Script=Han}/u.test(form));
  return baseLanguage(ideographs.length * 2 > tokens.length ? 'zh' : 'en');
}
