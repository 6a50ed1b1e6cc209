import { type Labels, listwiseSlopes } from './listwise-loss.js';
import { moveParameters, type Parameters } from './parameters.js';
import { shuffled } from './seeded-random.js';

/** A model that scores the candidates of a question and learns from the slopes of the loss. */
export interface Learner<Question> {
  readonly parameters: readonly Parameters[];
  score(question: Question): Float32Array;
  /** Adds the gradients for a question, given the slope of the loss by each score. */
  learn(question: Question, slopes: Float32Array): void;
}

export interface Schedule {
  readonly epochs: number;
  /** Of the first epoch; it falls to 0 in a straight line. */
  readonly rate: number;
  readonly decay: number;
  readonly random: () => number;
}

/** How many questions share a step. */
const batchSize = 64;

/** Trains on questions that have a right candidate; the others say nothing. */
export function trainListwise<Question extends { readonly labels: Labels }>(
  learner: Learner<Question>,
  questions: readonly Question[],
  { epochs, rate, decay, random }: Schedule,
): void {
  const usable = questions.filter(({ labels }) => labels.paragraph.includes(1));
  let number = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(usable, random);
    for (let start = 0; start < order.length; start += batchSize) {
      const batch = order.slice(start, start + batchSize);
      for (const question of batch) {
        const slopes = listwiseSlopes(learner.score(question), question.labels);
        learner.learn(
          question,
          slopes.map((slope) => slope / batch.length),
        );
      }
      number++;
      moveParameters(learner.parameters, { number, rate: rate * (1 - epoch / epochs), decay });
    }
  }
}
