import { clipAt, valueNames } from '../../core/search/ranker.js';
import type { DenseLayer, RankerModel } from '../../core/search/ranker-model.js';
import { termSignals, termTraits } from '../../core/search/term-signals.js';
import type { DenseNet } from './dense-net.js';
import { createInterplayLearner, createTermLearner, type ScaledQuestion } from './learners.js';
import { seededRandom } from './seeded-random.js';
import { trainListwise } from './train-listwise.js';
import {
  applyScaling,
  measureScaling,
  rounded,
  type Scaling,
  type TrainingQuestion,
} from './training-question.js';

/** Units of the two layers in which features act together. */
const interplayUnits = [32, 16];
/** Units of the layer that reads a term's traits. */
const termUnits = 16;
/** Learners of each sort that differ by chance alone; their mean errs less than one. */
const interplayLearners = 2;
const termLearners = 3;
const epochs = 12;
const rate = 2e-3;
const interplayDecay = 1e-2;
const termDecay = 3e-2;
/** Vectors are many numbers for one trait each: scaled down, they don't drown the others. */
const vectorScale = 0.35;

/**
 * Trains the ranker: learners of two sorts, for features that act together and for the terms,
 * each trained by itself; the mean of their scores ranks better than either sort
 * (docs/decisions/0004-ranking.md).
 */
export function trainRanker(questions: readonly TrainingQuestion[], seed: number): RankerModel {
  const values = measureScaling(
    questions.flatMap((one) => one.candidates.map((each) => each.values)),
  );
  const traits = scaleVectors(measureScaling(questions.flatMap((one) => one.traits)));
  const scaled = questions.map(
    ({ candidates, labels, traits: lists }): ScaledQuestion => ({
      values: candidates.map((one) => applyScaling(one.values, values, clipAt)),
      signals: candidates.map(({ signals }) => signals),
      traits: lists.map((list) => applyScaling(list, traits)),
      labels,
    }),
  );
  const random = seededRandom(seed);
  const interplays = Array.from({ length: interplayLearners }, () => {
    const learner = createInterplayLearner(valueNames.length, interplayUnits, random);
    trainListwise(learner, scaled, { epochs, rate, decay: interplayDecay, random });
    return learner;
  });
  const sizes = {
    features: valueNames.length,
    traits: traits.mean.length,
    signals: termSignals.length,
  };
  const terms = Array.from({ length: termLearners }, () => {
    const learner = createTermLearner(sizes, termUnits, random);
    trainListwise(learner, scaled, { epochs, rate, decay: termDecay, random });
    return learner;
  });
  const interplayShare = 0.5 / interplays.length;
  const termShare = 0.5 / terms.length;
  return {
    features: Object.fromEntries(
      valueNames.map((name, at) => {
        const weight =
          interplayShare * sumOf(interplays.map(({ direct }) => direct.values[at] ?? 0)) +
          termShare * sumOf(terms.map(({ direct }) => direct.values[at] ?? 0));
        const scaling = {
          mean: rounded(values.mean[at] ?? 0),
          scale: rounded(values.scale[at] ?? 1),
        };
        return [name, { ...scaling, weight: rounded(weight) }];
      }),
    ),
    interplay: interplays.map(({ net }) => shared(net, interplayShare)),
    terms: {
      mean: [...traits.mean].map(rounded),
      scale: [...traits.scale].map(rounded),
      direct: rowsOf(
        Float32Array.from(terms[0]?.termDirect.values ?? [], (_, at) =>
          sumOf(terms.map(({ termDirect }) => termDirect.values[at] ?? 0)),
        ),
        termSignals.length,
        termShare,
      ),
      nets: terms.map(({ net }) => shared(net, termShare)),
    },
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function scaleVectors({ mean, scale }: Scaling): Scaling {
  return {
    mean,
    scale: scale.map((deviation, at) =>
      at < termTraits.length ? deviation : deviation / vectorScale,
    ),
  };
}

/** The layers of a net with the last one scaled: each learner gives its share of the score. */
function shared(net: DenseNet, share: number): readonly DenseLayer[] {
  const layers = net.layers();
  return layers.map(({ weights, bias }, index) => {
    const by = index === layers.length - 1 ? share : 1;
    return {
      rows: rowsOf(weights, bias.length, by),
      bias: [...bias].map((one) => rounded(one * by)),
    };
  });
}

function rowsOf(weights: Float32Array, length: number, by: number): number[][] {
  const rows: number[][] = [];
  for (let start = 0; start < weights.length; start += length) {
    rows.push([...weights.subarray(start, start + length)].map((one) => rounded(one * by)));
  }
  return rows;
}
