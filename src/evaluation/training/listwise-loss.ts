/** What is right among the candidates of a question; parallel to them. */
export interface Labels {
  /** 1 for the sentences that hold the answer. */
  readonly sentence: Uint8Array;
  /** 1 for all sentences of the paragraph that holds it. */
  readonly paragraph: Uint8Array;
}

/** How much the right paragraph counts beside the right sentence. */
const paragraphShare = 0.4;

/**
 * Gives the slopes of the listwise loss: minus the logarithm of the probability that a softmax
 * over all candidates gives to the right sentences, and to those of the right paragraph.
 */
export function listwiseSlopes(scores: Float32Array, labels: Labels): Float32Array {
  const chances = softmax(scores);
  const slopes = new Float32Array(scores.length);
  addSlopes(labels.sentence, 1 - paragraphShare);
  addSlopes(labels.paragraph, paragraphShare);
  return slopes;

  function addSlopes(right: Uint8Array, weight: number): void {
    const total = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 0);
    if (total <= 1e-12) {
      return;
    }
    for (let at = 0; at < slopes.length; at++) {
      const chance = chances[at] ?? 0;
      slopes[at] = (slopes[at] ?? 0) + weight * (chance - (right[at] ? chance / total : 0));
    }
  }
}

/** Turns scores into chances that sum to 1. */
export function softmax(scores: Float32Array): Float32Array {
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
