/**
 * Gives the mean of 1/rank of the first right result, counting ranks up to a limit (MRR@limit).
 *
 * @param ranks - From 1; `undefined` where nothing right was found, which counts 0.
 */
export function meanReciprocalRank(ranks: readonly (number | undefined)[], limit: number): number {
  return mean(ranks.map((rank) => (rank !== undefined && rank <= limit ? 1 / rank : 0)));
}

/** Gives the share of ranks that are within a limit (recall@limit); 0 for no ranks. */
export function recallAt(ranks: readonly (number | undefined)[], limit: number): number {
  return mean(ranks.map((rank) => (rank !== undefined && rank <= limit ? 1 : 0)));
}

/**
 * Gives the chance that a random positive scores above a random negative (area under the
 * receiver operating characteristic); ties count half, and 0.5 stands for an empty list.
 */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) {
    return 0.5;
  }
  const sorted = [...negatives].sort((one, other) => one - other);
  const below = (score: number, isTieBelow: boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const value = sorted[middle] ?? 0;
      if (value < score || (isTieBelow && value === score)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = positives.map((score) => (below(score, false) + below(score, true)) / 2);
  return mean(wins) / sorted.length;
}

/** A chance that was given, and what came of it. */
export interface Forecast {
  /** In [0, 1]. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/**
 * Gives the expected calibration error: forecasts fall into ten bins by their confidence; the
 * distance of each bin's mean confidence from its share of right ones, weighted by its size.
 */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const bins = Array.from({ length: binCount }, (): Forecast[] => []);
  for (const forecast of forecasts) {
    bins[Math.min(binCount - 1, Math.floor(forecast.confidence * binCount))]?.push(forecast);
  }
  const errors = bins.map((bin) => {
    const confidence = mean(bin.map((one) => one.confidence));
    const right = mean(bin.map(({ isRight }) => Number(isRight)));
    return Math.abs(confidence - right) * bin.length;
  });
  return errors.reduce((sum, error) => sum + error, 0) / Math.max(1, forecasts.length);
}

const binCount = 10;

/** Gives the value below which a share of the values lies; 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Gives the mean; 0 for no values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
