import { features, relativeFeatures } from './features.js';
import type { Candidate } from './measure-candidates.js';

/** The numbers that are ranked. */
type Scored = Pick<Candidate, 'values' | 'signals'>;

import type { DenseLayer, RankerModel } from './ranker-model.js';
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
  const termDirect = readLayer({ rows: model.terms.direct, bias: termSignals.map(() => 0) });
  return {
    weighSignals(traits) {
      const all = new Float32Array(traits.length * termSignals.length);
      traits.forEach((values, place) => {
        const input = values.map(
          (value, at) => (value - (model.terms.mean[at] ?? 0)) / (model.terms.scale[at] ?? 1),
        );
        const outputs = [
          applyLayer(termDirect, input, false),
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
      const input = standardize(values);
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

  function standardize(values: Float32Array): Float32Array {
    const input = new Float32Array(values.length);
    for (let at = 0; at < values.length; at++) {
      const value = ((values[at] ?? 0) - (mean[at] ?? 0)) / (scale[at] ?? 1);
      input[at] = Math.max(-clipAt, Math.min(clipAt, value));
    }
    return input;
  }
}

interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** A row for each input. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Where `lastOutput` works. */
  readonly room: Float32Array;
}

function readLayer({ rows, bias }: DenseLayer): Layer {
  return {
    inputs: rows.length,
    outputs: bias.length,
    weights: Float32Array.from(rows.flat()),
    bias: Float32Array.from(bias),
    room: new Float32Array(bias.length),
  };
}

/** Gives the outputs of every layer; all but the last are cut at 0 (ReLU). */
function runLayers(layers: readonly Layer[], input: Float32Array): readonly Float32Array[] {
  const outputs: Float32Array[] = [];
  let current = input;
  layers.forEach((layer, index) => {
    current = applyLayer(layer, current, index < layers.length - 1);
    outputs.push(current);
  });
  return outputs;
}

/** Gives the one output of the last layer, in memory that the next call uses again. */
function lastOutput(layers: readonly Layer[], input: Float32Array): number {
  let current = input;
  layers.forEach((layer, index) => {
    layer.room.set(layer.bias);
    current = applyLayer(layer, current, index < layers.length - 1, layer.room);
  });
  return current[0] ?? 0;
}

function applyLayer(
  { inputs, outputs, weights, bias }: Layer,
  input: Float32Array,
  isCut: boolean,
  sums: Float32Array = bias.slice(),
): Float32Array {
  for (let i = 0; i < inputs; i++) {
    const value = input[i] ?? 0;
    if (value === 0) continue;
    for (let o = 0, at = i * outputs; o < outputs; o++, at++) {
      sums[o] = (sums[o] ?? 0) + value * (weights[at] ?? 0);
    }
  }
  for (let o = 0; isCut && o < outputs; o++) {
    sums[o] = Math.max(0, sums[o] ?? 0);
  }
  return sums;
}

/** The slope of the last layer's sum by each input: the layers are linear around one input. */
function backThrough(layers: readonly Layer[], outputs: readonly Float32Array[]): Float32Array {
  let slopes = Float32Array.of(1);
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index];
    if (!layer) continue;
    const before = index > 0 ? outputs[index - 1] : undefined;
    const next = new Float32Array(layer.inputs);
    for (let i = 0; i < layer.inputs; i++) {
      if (before && !before[i]) continue;
      for (let o = 0; o < layer.outputs; o++) {
        next[i] = (next[i] ?? 0) + (slopes[o] ?? 0) * (layer.weights[i * layer.outputs + o] ?? 0);
      }
    }
    slopes = next;
  }
  return slopes;
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < other.length; at++) {
    sum += (one[at] ?? 0) * (other[at] ?? 0);
  }
  return sum;
}
