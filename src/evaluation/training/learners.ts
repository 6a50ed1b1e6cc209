import { createDenseNet, type DenseNet } from './dense-net.js';
import type { Labels } from './listwise-loss.js';
import { createParameters, type Parameters } from './parameters.js';
import type { Learner } from './train-listwise.js';

/** A question whose numbers are made comparable. */
export interface ScaledQuestion {
  readonly values: readonly Float32Array[];
  readonly signals: readonly Float32Array[];
  readonly traits: readonly Float32Array[];
  readonly labels: Labels;
}

/** Learns a weight for each feature, and how features act together. */
export interface InterplayLearner extends Learner<ScaledQuestion> {
  readonly direct: Parameters;
  readonly net: DenseNet;
}

/** Makes a learner of features alone. */
export function createInterplayLearner(
  features: number,
  hidden: readonly number[],
  random: () => number,
): InterplayLearner {
  const direct = createParameters(features, { decays: true });
  const net = createDenseNet([features, ...hidden, 1], { random, first: Math.SQRT2, last: 0.14 });
  return {
    direct,
    net,
    parameters: [direct, ...net.parameters],
    score: ({ values }) =>
      Float32Array.from(values, (list) => dot(direct.values, list) + (net.forward(list)[0] ?? 0)),
    learn({ values }, slopes) {
      values.forEach((list, at) => {
        const slope = slopes[at] ?? 0;
        addScaled(direct.gradients, list, slope);
        net.forward(list);
        net.backward(list, Float32Array.of(slope));
      });
    },
  };
}

/** Learns a weight for each feature, and how much each signal counts for each kind of term. */
export interface TermLearner extends Learner<ScaledQuestion> {
  readonly direct: Parameters;
  readonly net: DenseNet;
  readonly termDirect: Parameters;
}

/** Makes a learner of features and of the signals of terms. */
export function createTermLearner(
  { features, traits, signals }: { features: number; traits: number; signals: number },
  hidden: number,
  random: () => number,
): TermLearner {
  const direct = createParameters(features, { decays: true });
  const termDirect = createParameters(traits * signals, { decays: true });
  const net = createDenseNet([traits, hidden, signals], { random, first: 1, last: 0.2 });
  return {
    direct,
    net,
    termDirect,
    parameters: [direct, termDirect, ...net.parameters],
    score(question) {
      const weights = weigh(question.traits);
      return Float32Array.from(
        question.values,
        (list, at) =>
          dot(direct.values, list) + dot(weights, question.signals[at] ?? weights.slice(0, 0)),
      );
    },
    learn(question, slopes) {
      const bySignal = new Float32Array(question.traits.length * signals);
      question.values.forEach((list, at) => {
        const slope = slopes[at] ?? 0;
        addScaled(direct.gradients, list, slope);
        addScaled(bySignal, question.signals[at] ?? bySignal.slice(0, 0), slope);
      });
      question.traits.forEach((list, place) => {
        const own = bySignal.subarray(place * signals, (place + 1) * signals);
        net.forward(list);
        net.backward(list, own);
        list.forEach((trait, at) => {
          addScaled(termDirect.gradients.subarray(at * signals, (at + 1) * signals), own, trait);
        });
      });
    },
  };

  function weigh(lists: readonly Float32Array[]): Float32Array {
    const weights = new Float32Array(lists.length * signals);
    lists.forEach((list, place) => {
      const own = weights.subarray(place * signals, (place + 1) * signals);
      own.set(net.forward(list));
      list.forEach((trait, at) => {
        addScaled(own, termDirect.values.subarray(at * signals, (at + 1) * signals), trait);
      });
    });
    return weights;
  }
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < other.length; at++) {
    sum += (one[at] ?? 0) * (other[at] ?? 0);
  }
  return sum;
}

function addScaled(numbers: Float32Array, others: Float32Array, by: number): void {
  if (by === 0) {
    return;
  }
  for (let at = 0; at < others.length; at++) {
    numbers[at] = (numbers[at] ?? 0) + by * (others[at] ?? 0);
  }
}
