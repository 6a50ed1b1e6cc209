import { createParameters, type Parameters } from './parameters.js';
import { normal } from './seeded-random.js';

/** Layers of sums, each but the last cut at 0 (ReLU), that can be trained. */
export interface DenseNet {
  readonly sizes: readonly number[];
  readonly parameters: readonly Parameters[];
  /** Runs the layers; the outputs of each stay readable until the next run. */
  forward(input: Float32Array): Float32Array;
  /** Adds the gradients of the last run, given the slope of the loss by each output. */
  backward(input: Float32Array, slopes: Float32Array): void;
  /** The weights of each layer, a row for each input, and its biases. */
  layers(): readonly { readonly weights: Float32Array; readonly bias: Float32Array }[];
}

/** Makes a net with layers of the given sizes, the input's first. */
export function createDenseNet(
  sizes: readonly number[],
  { random, first, last }: { random: () => number; first: number; last: number },
): DenseNet {
  const shapes = sizes.slice(1).map((outputs, index) => ({ inputs: sizes[index] ?? 0, outputs }));
  const weights = shapes.map(({ inputs, outputs }, index) => {
    const deviation = (index === shapes.length - 1 ? last : first) / Math.sqrt(inputs);
    const initial = () => deviation * normal(random);
    return createParameters(inputs * outputs, { decays: true, initial });
  });
  const biases = shapes.map(({ outputs }) => createParameters(outputs, { decays: false }));
  const outs = shapes.map(({ outputs }) => new Float32Array(outputs));
  const ins = shapes.map(({ inputs }) => new Float32Array(inputs));
  return { sizes, parameters: [...weights, ...biases], forward, backward, layers };

  function forward(input: Float32Array): Float32Array {
    let current = input;
    shapes.forEach(({ inputs, outputs }, index) => {
      const out = outs[index] ?? current;
      const w = weights[index]?.values ?? current;
      out.set(biases[index]?.values ?? out);
      for (let i = 0; i < inputs; i++) {
        const value = current[i] ?? 0;
        if (value === 0) continue;
        for (let o = 0, at = i * outputs; o < outputs; o++, at++) {
          out[o] = (out[o] ?? 0) + value * (w[at] ?? 0);
        }
      }
      if (index < shapes.length - 1) {
        for (let o = 0; o < outputs; o++) out[o] = Math.max(0, out[o] ?? 0);
      }
      current = out;
    });
    return current;
  }

  function backward(input: Float32Array, slopes: Float32Array): void {
    let current = slopes;
    for (let index = shapes.length - 1; index >= 0; index--) {
      const { inputs, outputs } = shapes[index] ?? { inputs: 0, outputs: 0 };
      const before = index > 0 ? (outs[index - 1] ?? input) : input;
      const w = weights[index];
      const bias = biases[index];
      const next = ins[index] ?? current;
      if (!w || !bias) continue;
      for (let o = 0; o < outputs; o++) {
        bias.gradients[o] = (bias.gradients[o] ?? 0) + (current[o] ?? 0);
      }
      for (let i = 0; i < inputs; i++) {
        const value = before[i] ?? 0;
        let slope = 0;
        if (value === 0) {
          next[i] = 0;
          continue;
        }
        for (let o = 0, at = i * outputs; o < outputs; o++, at++) {
          const by = current[o] ?? 0;
          slope += by * (w.values[at] ?? 0);
          w.gradients[at] = (w.gradients[at] ?? 0) + by * value;
        }
        next[i] = slope;
      }
      current = next;
    }
  }

  function layers() {
    return shapes.map((_, index) => ({
      weights: weights[index]?.values ?? new Float32Array(),
      bias: biases[index]?.values ?? new Float32Array(),
    }));
  }
}
