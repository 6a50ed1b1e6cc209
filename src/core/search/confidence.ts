import { confidenceSignals } from './confidence-signals.js';

/** The weights of two logistic regressions over `confidenceSignals`. */
export interface ConfidenceModel {
  /** By the signal's name. */
  readonly signals: Readonly<Record<string, ConfidenceWeights>>;
  readonly coveredBias: number;
  readonly rightBias: number;
  /** From this chance on, the articles count as covering the question. */
  readonly coveredFrom: number;
}

export interface ConfidenceWeights {
  readonly mean: number;
  readonly scale: number;
  /** What speaks for the articles covering the question. */
  readonly covered: number;
  /** What speaks for the best evidence being right, if they do. */
  readonly right: number;
}

export interface Confidence {
  /** The chance that the best evidence answers the question, in [0, 1]. */
  readonly confidence: number;
  /** The chance that the articles cover the question at all, in [0, 1]. */
  readonly covered: number;
  /** Whether `covered` reaches the threshold, at which 19 of 20 questions are kept. */
  readonly isCovered: boolean;
}

/** Signals further from the mean than this, in standard deviations, count as this far. */
export const signalClip = 5;

/** Turns signals into chances: covered, and covered and right. */
export function judgeConfidence(signals: Float32Array, model: ConfidenceModel): Confidence {
  let covered = model.coveredBias;
  let right = model.rightBias;
  confidenceSignals.forEach((name, at) => {
    const weights = model.signals[name];
    if (!weights) return;
    const scaled = ((signals[at] ?? 0) - weights.mean) / weights.scale;
    const value = Math.max(-signalClip, Math.min(signalClip, scaled));
    covered += weights.covered * value;
    right += weights.right * value;
  });
  const chance = logistic(covered);
  return {
    confidence: chance * logistic(right),
    covered: chance,
    isCovered: chance >= model.coveredFrom,
  };
}

/** Turns a logarithm of odds into a chance. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
