import { logistic } from '../../core/search/confidence.js';

/** One case of a logistic regression. */
export interface LogisticCase {
  readonly values: Float32Array;
  readonly isTrue: boolean;
  readonly weight: number;
}

/** Weights of a logistic regression; the last one is the bias. */
export function trainLogistic(cases: readonly LogisticCase[]): readonly number[] {
  const size = (cases[0]?.values.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < newtonRounds; round++) {
    const slopes = weights.map((weight) => decay * cases.length * weight);
    const curves = weights.map((_, row) =>
      weights.map((__, column) => (row === column ? decay * cases.length : 0)),
    );
    for (const { values, isTrue, weight } of cases) {
      const input = [...values, 1];
      const chance = logistic(
        input.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
      );
      const slope = weight * (chance - Number(isTrue));
      const curve = weight * chance * (1 - chance);
      for (let row = 0; row < size; row++) {
        const value = input[row] ?? 0;
        slopes[row] = (slopes[row] ?? 0) + slope * value;
        const line = curves[row] ?? [];
        for (let column = 0; column <= row; column++) {
          line[column] = (line[column] ?? 0) + curve * value * (input[column] ?? 0);
        }
      }
    }
    const step = solve(curves, slopes);
    step.forEach((by, at) => {
      weights[at] = (weights[at] ?? 0) - by;
    });
  }
  return weights;
}

/** Newton's method doubles the right digits each round; these are plenty. */
const newtonRounds = 12;
/** Pulls weights to 0, in parts of the number of cases. */
const decay = 1e-3;

/** Solves a symmetric system of equations, given its lower half, by Cholesky's method. */
function solve(lower: readonly number[][], right: readonly number[]): readonly number[] {
  const size = right.length;
  const factor = right.map(() => new Array<number>(size).fill(0));
  const at = (row: number, column: number) => factor[row]?.[column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = lower[row]?.[column] ?? 0;
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      const line = factor[row] ?? [];
      line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column);
    }
  }
  const middle = new Array<number>(size).fill(0);
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= at(row, k) * (middle[k] ?? 0);
    middle[row] = sum / at(row, row);
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = middle[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= at(k, row) * (solution[k] ?? 0);
    solution[row] = sum / at(row, row);
  }
  return solution;
}
