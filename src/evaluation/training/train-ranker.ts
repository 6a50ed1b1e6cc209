import { clipAt, valueNames } from '../../core/search/ranker.js';
import type { DenseLayer, RankerModel } from '../../core/search/ranker-model.js';
import { termSignals, termTraits } from '../../core/search/term-signals.js';
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
const epochs = 12;
const rate = 2e-3;
const interplayDecay = 1e-2;
const termDecay = 3e-2;
/** Vectors are many numbers for one trait each: scaled down, they don't drown the others. */
const vectorScale = 0.35;

/**
 * Trains the ranker: two learners that see the questions apart, one for features that act
 * together and one for the terms, whose scores are averaged. Together they rank better than
 * either (docs/decisions).
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
  const interplay = createInterplayLearner(valueNames.length, interplayUnits, random);
  trainListwise(interplay, scaled, { epochs, rate, decay: interplayDecay, random });
  const sizes = {
    features: valueNames.length,
    traits: traits.mean.length,
    signals: termSignals.length,
  };
  const terms = createTermLearner(sizes, termUnits, random);
  trainListwise(terms, scaled, { epochs, rate, decay: termDecay, random });
  return {
    features: Object.fromEntries(
      valueNames.map((name, at) => {
        const weight = ((interplay.direct.values[at] ?? 0) + (terms.direct.values[at] ?? 0)) / 2;
        const scaling = {
          mean: rounded(values.mean[at] ?? 0),
          scale: rounded(values.scale[at] ?? 1),
        };
        return [name, { ...scaling, weight: rounded(weight) }];
      }),
    ),
    interplay: halved(interplay.net),
    terms: {
      mean: [...traits.mean].map(rounded),
      scale: [...traits.scale].map(rounded),
      direct: rowsOf(terms.termDirect.values, termSignals.length, 0.5),
      layers: halved(terms.net),
    },
  };
}

function scaleVectors({ mean, scale }: Scaling): Scaling {
  return {
    mean,
    scale: scale.map((deviation, at) =>
      at < termTraits.length ? deviation : deviation / vectorScale,
    ),
  };
}

/** The layers with the last one halved: each learner gives half of the score. */
function halved(net: ReturnType<typeof createInterplayLearner>['net']): readonly DenseLayer[] {
  const layers = net.layers();
  return layers.map(({ weights, bias }, index) => {
    const by = index === layers.length - 1 ? 0.5 : 1;
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
