import { backThrough, lastOutput, readLayer, runLayer, runLayers } from './dense-layers.js';
import { features, relativeFeatures } from './features.js';
import type { Candidate } from './measure-candidates.js';

/** The numbers that are ranked. */
type Scored = Pick<Candidate, 'values' | 'signals'>;

import type { RankerModel } from './ranker-model.js';
import { termSignals } from './term-signals.js';

/** Scores sentences: higher is better, comparable within one question. */
export interface Ranker {
  /**
   * Weighs the signals of each term of a question.
   *
   * @param traits - See `measureTraits`.
   * @returns A weight for each number of `Candidate.signals`.
   */
  weighSignals(traits: readonly Float32Array[]): Float32Array;
  score(candidate: Scored, signalWeights: Float32Array): number;
  /** Takes a score apart, by feature and by signal; the parts sum to the score. */
  explain(candidate: Scored, signalWeights: Float32Array): Readonly<Record<string, number>>;
}

/** The names of `Candidate.values`, in order. */
export const valueNames: readonly string[] = [
  ...features.map(({ name }) => name),
  ...relativeFeatures.map((name) => `${name} beside the best`),
];

/** Values further from the mean than this, in standard deviations, count as this far. */
export const clipAt = 6;

/** Prepares a ranker from its weights. */
export function createRanker(model: RankerModel): Ranker {
  const weights = valueNames.map((name) => model.features[name]);
  const mean = Float32Array.from(weights, (one) => one?.mean ?? 0);
  const scale = Float32Array.from(weights, (one) => one?.scale ?? 1);
  const direct = Float32Array.from(weights, (one) => one?.weight ?? 0);
  const nets = model.interplay.map((layers) => layers.map(readLayer));
  const termNets = model.terms.nets.map((layers) => layers.map(readLayer));
  const scaled = new Float32Array(valueNames.length);
  const termDirect = readLayer({ rows: model.terms.direct, bias: termSignals.map(() => 0) });
  return {
    weighSignals(traits) {
      const all = new Float32Array(traits.length * termSignals.length);
      traits.forEach((values, place) => {
        const input = values.map(
          (value, at) => (value - (model.terms.mean[at] ?? 0)) / (model.terms.scale[at] ?? 1),
        );
        const outputs = [
          runLayer(termDirect, input, false),
          ...termNets.flatMap((layers) => runLayers(layers, input).at(-1) ?? []),
        ];
        for (let signal = 0; signal < termSignals.length; signal++) {
          const sum = outputs.reduce((total, output) => total + (output[signal] ?? 0), 0);
          all[place * termSignals.length + signal] = sum;
        }
      });
      return all;
    },
    score({ values, signals }, signalWeights) {
      const input = standardize(values, scaled);
      let deep = 0;
      for (const layers of nets) {
        deep += lastOutput(layers, input);
      }
      return deep + dot(direct, input) + dot(signalWeights, signals);
    },
    explain({ values, signals }, signalWeights) {
      const input = standardize(values);
      const runs = nets.map((layers) => ({ layers, outputs: runLayers(layers, input) }));
      const slopes = runs.map(({ layers, outputs }) => backThrough(layers, outputs));
      const parts: Record<string, number> = {};
      let explained = 0;
      valueNames.forEach((name, at) => {
        const slope = slopes.reduce((sum, one) => sum + (one[at] ?? 0), 0);
        parts[name] = (input[at] ?? 0) * ((direct[at] ?? 0) + slope);
        explained += (input[at] ?? 0) * slope;
      });
      signals.forEach((signal, at) => {
        const name = termSignals[at % termSignals.length] ?? '';
        parts[name] = (parts[name] ?? 0) + signal * (signalWeights[at] ?? 0);
      });
      const deep = runs.reduce((sum, { outputs }) => sum + (outputs.at(-1)?.[0] ?? 0), 0);
      parts.bias = deep - explained;
      return parts;
    },
  };

  function standardize(
    values: Float32Array,
    input: Float32Array = new Float32Array(values.length),
  ): Float32Array {
    for (let at = 0; at < values.length; at++) {
      const value = ((values[at] ?? 0) - (mean[at] ?? 0)) / (scale[at] ?? 1);
      input[at] = Math.max(-clipAt, Math.min(clipAt, value));
    }
    return input;
  }
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < other.length; at++) {
    sum += (one[at] ?? 0) * (other[at] ?? 0);
  }
  return sum;
}
