import type { Ranker } from '../../core/search/ranker.js';
import { softmax } from './listwise-loss.js';
import type { TrainingQuestion } from './training-question.js';

/** Tells whether a ranker puts the right paragraph and the right sentence of a question first. */
export function rankingFigures(
  { candidates, traits, labels }: TrainingQuestion,
  ranker: Ranker,
): { readonly paragraph: boolean; readonly sentence: boolean } {
  const weights = ranker.weighSignals(traits);
  const chances = softmax(
    Float32Array.from(candidates, (candidate) => ranker.score(candidate, weights)),
  );
  const sums = new Map<number, number>();
  candidates.forEach(({ paragraph }, at) => {
    sums.set(paragraph, (sums.get(paragraph) ?? 0) + (chances[at] ?? 0));
  });
  const [first] = [...sums].sort(([, one], [, other]) => other - one);
  let best = -1;
  candidates.forEach(({ paragraph }, at) => {
    if (paragraph === first?.[0] && (best < 0 || (chances[at] ?? 0) > (chances[best] ?? 0))) {
      best = at;
    }
  });
  return { paragraph: labels.paragraph[best] === 1, sentence: labels.sentence[best] === 1 };
}
