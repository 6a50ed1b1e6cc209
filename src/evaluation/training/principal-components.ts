/**
 * Finds the directions in which points spread most, by Jacobi's method.
 *
 * @param covariance - Symmetric, a row for each dimension.
 * @returns The directions, each of length 1 and with its largest number above 0, the one of the
 *   widest spread first.
 */
export function principalComponents(covariance: readonly (readonly number[])[]): number[][] {
  const size = covariance.length;
  const matrix = covariance.map((row) => Float64Array.from(row));
  const vectors = covariance.map((_, at) => {
    const unit = new Float64Array(size);
    unit[at] = 1;
    return unit;
  });
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        rotate(matrix, vectors, p, q);
      }
    }
  }
  return vectors
    .map((vector, at) => ({ vector, spread: matrix[at]?.[at] ?? 0 }))
    .sort((one, other) => other.spread - one.spread)
    .map(({ vector }) => pointUp([...vector]));
}

/** Each sweep squares what is left off the diagonal; ten leave nothing. */
const sweeps = 10;

/** Turns two dimensions so that their covariance becomes 0. */
function rotate(matrix: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const rowP = matrix[p];
  const rowQ = matrix[q];
  const off = rowP?.[q] ?? 0;
  if (!rowP || !rowQ || off === 0) {
    return;
  }
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * off);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of matrix) {
    turn(row, p, row, q, { cosine, sine });
  }
  for (let k = 0; k < matrix.length; k++) {
    turn(rowP, k, rowQ, k, { cosine, sine });
  }
  const vectorP = vectors[p];
  const vectorQ = vectors[q];
  for (let k = 0; vectorP && vectorQ && k < matrix.length; k++) {
    turn(vectorP, k, vectorQ, k, { cosine, sine });
  }
}

function turn(
  one: Float64Array,
  i: number,
  other: Float64Array,
  j: number,
  { cosine, sine }: { readonly cosine: number; readonly sine: number },
): void {
  const a = one[i] ?? 0;
  const b = other[j] ?? 0;
  one[i] = cosine * a - sine * b;
  other[j] = sine * a + cosine * b;
}

function pointUp(vector: number[]): number[] {
  const largest = vector.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0);
  return largest < 0 ? vector.map((one) => -one) : vector;
}
