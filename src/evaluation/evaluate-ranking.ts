import { holds } from './holds.js';
import type { PlacedArticle, PlacedQuestion } from './label-article.js';
import { mean, meanReciprocalRank, quantile, recallAt } from './metrics.js';
import type { RankedPlace, RankingSystem } from './ranking-system.js';

/** How well a system ranks; shares are in [0, 1]. */
export interface RankingFigures {
  readonly system: string;
  readonly questions: number;
  /** The first place lies in the right paragraph. */
  readonly passageFirst: number;
  readonly reciprocalRank10: number;
  readonly recall3: number;
  /** The first place's sentence holds an answer. */
  readonly sentenceFirst: number;
  readonly medianMs: number;
  readonly slowestMs: number;
  /** Time to index an article, or all of them together. */
  readonly indexMs: number;
}

/** Asks every question that has an answer, of its own article or of all together. */
export function evaluateRanking(
  system: RankingSystem,
  set: readonly PlacedArticle[],
  together: boolean,
): RankingFigures {
  const ranks: (number | undefined)[] = [];
  const sentences: number[] = [];
  const times: number[] = [];
  const indexTimes: number[] = [];
  const open = (articles: readonly PlacedArticle[]) => {
    const start = performance.now();
    const rank = system.open(articles.map(({ article }) => article));
    indexTimes.push(performance.now() - start);
    return rank;
  };
  const rankAll = together ? open(set) : undefined;
  for (const placed of set) {
    const rank = rankAll ?? open([placed]);
    for (const question of placed.questions) {
      if (question.answers.length === 0) continue;
      const start = performance.now();
      const places = rank(question.question);
      times.push(performance.now() - start);
      const right = places.findIndex((place) => isRight(place, placed, question));
      ranks.push(right < 0 ? undefined : right + 1);
      sentences.push(Number(right === 0 && holdsAnswer(places[0], question)));
    }
  }
  return {
    system: system.name,
    questions: ranks.length,
    passageFirst: recallAt(ranks, 1),
    reciprocalRank10: meanReciprocalRank(ranks, 10),
    recall3: recallAt(ranks, 3),
    sentenceFirst: mean(sentences),
    medianMs: quantile(times, 0.5),
    slowestMs: quantile(times, 0.99),
    indexMs: mean(indexTimes),
  };
}

function isRight(place: RankedPlace, { article }: PlacedArticle, { paragraph }: PlacedQuestion) {
  return place.article === article && place.paragraph === paragraph;
}

function holdsAnswer(place: RankedPlace | undefined, { answers }: PlacedQuestion): boolean {
  const sentence = place?.sentence;
  return sentence !== undefined && answers.some((answer) => holds(sentence, answer));
}
