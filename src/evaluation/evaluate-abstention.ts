import type { Answer } from '../core/answer/answer.js';
import { createLibrary } from '../core/answer/create-library.js';
import { holds } from './holds.js';
import type { PlacedArticle, PlacedQuestion } from './label-article.js';
import { areaUnderCurve, calibrationError, type Forecast, mean } from './metrics.js';

/** How well the whole answer path knows what an article covers; shares are in [0, 1]. */
export interface AbstentionFigures {
  readonly answerable: number;
  readonly offTopic: number;
  /** Share of the answerable questions that are answered. */
  readonly kept: number;
  /** Share of the questions of other articles that are refused. */
  readonly refused: number;
  /** How well the confidence parts answerable questions from others. */
  readonly areaUnderCurve: number;
  /** Over both kinds of questions; an answer is right when its passage is. */
  readonly calibrationError: number;
  /** Share of the answerable questions whose first citation is in the right paragraph. */
  readonly passageRight: number;
  /** Share whose cited sentence holds an answer. */
  readonly sentenceRight: number;
}

/** Asks every question of its own article, and once of another article of the set. */
export function evaluateAbstention(set: readonly PlacedArticle[]): AbstentionFigures {
  const libraries = set.map(({ article }) => createLibrary([article]));
  const own: Forecast[] = [];
  const other: Forecast[] = [];
  const kept: number[] = [];
  const refused: number[] = [];
  const sentences: number[] = [];
  set.forEach(({ questions }, index) => {
    questions.forEach((question, count) => {
      const library = libraries[index];
      const stranger = libraries[otherIndex(index, count, set.length)];
      if (!library || question.answers.length === 0) return;
      const answer = library.ask({ question: question.question });
      kept.push(Number(answer.kind !== 'abstained'));
      own.push({ confidence: answer.confidence, isRight: citesParagraph(answer, question) });
      sentences.push(Number(citesAnswer(answer, question)));
      if (!stranger || stranger === library) return;
      const strange = stranger.ask({ question: question.question });
      refused.push(Number(strange.kind === 'abstained'));
      other.push({ confidence: strange.confidence, isRight: false });
    });
  });
  return {
    answerable: own.length,
    offTopic: other.length,
    kept: mean(kept),
    refused: mean(refused),
    areaUnderCurve: areaUnderCurve(
      own.map(({ confidence }) => confidence),
      other.map(({ confidence }) => confidence),
    ),
    calibrationError: calibrationError([...own, ...other]),
    passageRight: mean(own.map(({ isRight }) => Number(isRight))),
    sentenceRight: mean(sentences),
  };
}

/** Goes through the other articles in turn. */
function otherIndex(index: number, count: number, size: number): number {
  return size < 2 ? index : (index + 1 + (count % (size - 1))) % size;
}

function firstCitation(answer: Answer) {
  switch (answer.kind) {
    case 'quoted':
    case 'listed':
    case 'section':
    case 'clarify':
      return answer.citations[0];
    case 'abstained':
      return undefined;
  }
}

/** What was abstained from counts by the best evidence, as the confidence does. */
function citesParagraph(answer: Answer, { paragraph }: PlacedQuestion): boolean {
  const cited = firstCitation(answer)?.paragraph.index ?? answer.evidence[0]?.passage.paragraph;
  return cited === paragraph;
}

function citesAnswer(answer: Answer, { answers }: PlacedQuestion): boolean {
  const span = firstCitation(answer)?.span;
  return span !== undefined && answers.some((one) => holds(span, one));
}
