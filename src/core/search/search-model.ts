import { characterWeights } from './characters/character-weights.js';
import type { ConfidenceModel } from './confidence.js';
import { createRanker } from './ranker.js';
import { readCharacterWeights, readWeights } from './read-weights.js';
import type { ScoringModels } from './score-sentences.js';
import { weights } from './weights.js';

/** All that was learned. */
interface LoadedModel extends ScoringModels {
  readonly confidence: ConfidenceModel;
  /** For Chinese. */
  readonly characterConfidence: ConfidenceModel;
}

/** Reads the shipped weights on first use, which takes some 5 ms. */
export function searchModel(): LoadedModel {
  if (!loaded) {
    const { ranker, confidence } = readWeights(weights);
    const chinese = readCharacterWeights(characterWeights);
    loaded = {
      ranker: createRanker(ranker),
      confidence,
      characters: chinese.characters,
      characterConfidence: chinese.confidence,
    };
  }
  return loaded;
}

let loaded: LoadedModel | undefined;
