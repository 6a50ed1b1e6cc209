import type { DenseLayer } from './ranker-model.js';

/** A layer that is ready to be run. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** A row for each output, so that a sum reads its weights one after the other. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Where `lastOutput` works. */
  readonly room: Float32Array;
}

/** Prepares a layer from its weights. */
export function readLayer({ rows, bias }: DenseLayer): Layer {
  const inputs = rows.length;
  const outputs = bias.length;
  const weights = new Float32Array(inputs * outputs);
  rows.forEach((row, i) => {
    row.forEach((weight, o) => {
      weights[o * inputs + i] = weight;
    });
  });
  const room = new Float32Array(outputs);
  return { inputs, outputs, weights, bias: Float32Array.from(bias), room };
}

/** Gives the outputs of every layer; all but the last are cut at 0 (ReLU). */
export function runLayers(layers: readonly Layer[], input: Float32Array): readonly Float32Array[] {
  const outputs: Float32Array[] = [];
  let current = input;
  layers.forEach((layer, index) => {
    current = runLayer(layer, current, index < layers.length - 1);
    outputs.push(current);
  });
  return outputs;
}

/** Gives the one output of the last layer, without taking memory. */
export function lastOutput(layers: readonly Layer[], input: Float32Array): number {
  let current = input;
  for (let index = 0; index < layers.length; index++) {
    const layer = layers[index];
    if (!layer) continue;
    current = runLayer(layer, current, index < layers.length - 1, layer.room);
  }
  return current[0] ?? 0;
}

/**
 * Gives the outputs of one layer, in single precision from the first addend to the last. Four sums
 * go side by side: each waits for its own last addition, and the others fill the wait.
 *
 * @param isCut - Whether sums below 0 become 0 (ReLU).
 * @param sums - Where to put the outputs; new memory when absent.
 */
export function runLayer(
  { inputs, outputs, weights, bias }: Layer,
  input: Float32Array,
  isCut: boolean,
  sums: Float32Array = new Float32Array(outputs),
): Float32Array {
  const least = isCut ? 0 : Number.NEGATIVE_INFINITY;
  let o = 0;
  for (; o + 4 <= outputs; o += 4) {
    let first = bias[o] ?? 0;
    let second = bias[o + 1] ?? 0;
    let third = bias[o + 2] ?? 0;
    let fourth = bias[o + 3] ?? 0;
    let at = o * inputs;
    for (let i = 0; i < inputs; i++, at++) {
      const value = input[i] ?? 0;
      first = Math.fround(first + value * (weights[at] ?? 0));
      second = Math.fround(second + value * (weights[at + inputs] ?? 0));
      third = Math.fround(third + value * (weights[at + 2 * inputs] ?? 0));
      fourth = Math.fround(fourth + value * (weights[at + 3 * inputs] ?? 0));
    }
    sums[o] = Math.max(least, first);
    sums[o + 1] = Math.max(least, second);
    sums[o + 2] = Math.max(least, third);
    sums[o + 3] = Math.max(least, fourth);
  }
  for (; o < outputs; o++) {
    let sum = bias[o] ?? 0;
    for (let i = 0, at = o * inputs; i < inputs; i++, at++) {
      sum = Math.fround(sum + (input[i] ?? 0) * (weights[at] ?? 0));
    }
    sums[o] = Math.max(least, sum);
  }
  return sums;
}

/** The slope of the last layer's sum by each input: the layers are linear around one input. */
export function backThrough(
  layers: readonly Layer[],
  outputs: readonly Float32Array[],
): Float32Array {
  let slopes = Float32Array.of(1);
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index];
    if (!layer) continue;
    const before = index > 0 ? outputs[index - 1] : undefined;
    const next = new Float32Array(layer.inputs);
    for (let i = 0; i < layer.inputs; i++) {
      if (before && !before[i]) continue;
      for (let o = 0; o < layer.outputs; o++) {
        next[i] = (next[i] ?? 0) + (slopes[o] ?? 0) * (layer.weights[o * layer.inputs + i] ?? 0);
      }
    }
    slopes = next;
  }
  return slopes;
}
