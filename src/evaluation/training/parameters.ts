/** Numbers that training moves: weights, row by row, with what Adam remembers of each. */
export interface Parameters {
  readonly values: Float32Array;
  readonly gradients: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
  /** Whether weight decay pulls them to 0; biases are left alone. */
  readonly decays: boolean;
}

/** Makes parameters with the values that `initial` gives for each position. */
export function createParameters(
  size: number,
  { decays, initial = () => 0 }: { decays: boolean; initial?: () => number },
): Parameters {
  return {
    values: Float32Array.from({ length: size }, initial),
    gradients: new Float32Array(size),
    means: new Float32Array(size),
    squares: new Float32Array(size),
    decays,
  };
}

/** How far one step goes. */
export interface Step {
  /** Counted from 1. */
  readonly number: number;
  readonly rate: number;
  readonly decay: number;
}

/** Moves parameters against their gradients, and sets these to 0 (Adam with decoupled decay). */
export function moveParameters(all: readonly Parameters[], { number, rate, decay }: Step): void {
  const firstBias = 1 - 0.9 ** number;
  const secondBias = 1 - 0.999 ** number;
  for (const { values, gradients, means, squares, decays } of all) {
    for (let at = 0; at < values.length; at++) {
      const gradient = gradients[at] ?? 0;
      const mean = 0.9 * (means[at] ?? 0) + 0.1 * gradient;
      const square = 0.999 * (squares[at] ?? 0) + 0.001 * gradient * gradient;
      const value = values[at] ?? 0;
      means[at] = mean;
      squares[at] = square;
      const pull = mean / firstBias / (Math.sqrt(square / secondBias) + 1e-8);
      values[at] = value - rate * (pull + (decays ? decay * value : 0));
      gradients[at] = 0;
    }
  }
}
