import type { FeatureWeights } from '../ranker-model.js';
import { characterFeatures } from './character-features.js';

/** What ranks Chinese sentences: the weight of each of `characterFeatures`, by its name. */
export type CharacterModel = Readonly<Record<string, FeatureWeights>>;

/** Values further from the mean than this, in standard deviations, count as this far. */
export const characterClip = 6;

/**
 * Takes the score of a Chinese sentence apart, by feature; the parts sum to the score.
 *
 * @param values - In the order of `characterFeatures`.
 */
export function characterParts(
  values: Float32Array,
  model: CharacterModel,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    characterFeatures.map((name, at) => {
      const { mean, scale, weight } = model[name] ?? { mean: 0, scale: 1, weight: 0 };
      const scaled = ((values[at] ?? 0) - mean) / scale;
      return [name, weight * Math.max(-characterClip, Math.min(characterClip, scaled))];
    }),
  );
}
