import type { ConfidenceModel } from './confidence.js';
import { createRanker, type Ranker } from './ranker.js';
import { readWeights } from './read-weights.js';
import { weights } from './weights.js';

/** Reads the shipped weights on first use, which takes some 5 ms. */
export function searchModel(): { readonly ranker: Ranker; readonly confidence: ConfidenceModel } {
  if (!loaded) {
    const { ranker, confidence } = readWeights(weights);
    loaded = { ranker: createRanker(ranker), confidence };
  }
  return loaded;
}

let loaded: { readonly ranker: Ranker; readonly confidence: ConfidenceModel } | undefined;
