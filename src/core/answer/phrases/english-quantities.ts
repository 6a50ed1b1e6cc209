import { asksForAll } from './english-names.js';
import type { Phrases, QuantityKind } from './phrases.js';

const kinds: readonly (readonly [QuantityKind, string])[] = [
  ['percentage', 'percentages?|per ?cents?'],
  ['year', 'years'],
  ['date', 'dates|points in time'],
  [
    'number',
    'numbers|figures|statistics|stats|data points|numerical (?:data|values)|numeric values|quantities|amounts',
  ],
];

/** Questions in English for every number of a kind that an article gives. */
export const englishQuantities: Phrases['quantities'] = kinds.map(([kind, noun]) => ({
  kind,
  pattern: asksForAll(noun),
}));
