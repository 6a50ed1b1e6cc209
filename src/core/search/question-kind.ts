/** What kind of thing a question asks for. */
export type QuestionKind = (typeof questionKinds)[number];

export const questionKinds = [
  'who',
  'when',
  'where',
  'why',
  'quantity',
  'how',
  'which',
  'what',
  'polar',
  'other',
] as const;

/**
 * Tells what a question asks for, by its question word; `other` where it has none.
 *
 * @param folded - The question, folded.
 */
export function questionKind(folded: string): QuestionKind {
  return rules.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}

const quantityNouns =
  'percent\\w*|proportion|share|number|amount|fraction|population|age|length|height|size|distance|speed|price|cost|temperature|rate|score';
const timeNouns = 'years?|date|day|month|century|decade|time|era|period|season';
const placeNouns =
  'city|cities|country|countries|states?|place|location|region|area|county|continent|town|river|street|island|province|nation';
const auxiliaries =
  'is|are|was|were|does|did|do|has|have|had|can|could|would|will|should|may|might|must';

/** The first that fits; the special before the general. */
const rules: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'quantity',
    new RegExp(
      `\\bhow (?:many|much|long|far|often|old|tall|high|large|big|fast|deep|wide|heavy|small|late|early|common)\\b|\\b(?:what|which) (?:\\w+ )?(?:${quantityNouns})\\b|多少|几`,
    ),
  ],
  [
    'when',
    new RegExp(
      `\\bwhen\\b|\\b(?:what|which) (?:\\w+ )?(?:${timeNouns})\\b|何时|什么时[候间]|哪一?年|几年|いつ`,
    ),
  ],
  ['who', /\bwho\b|\bwhom\b|\bwhose\b|谁|哪位|誰/],
  [
    'where',
    new RegExp(
      `\\bwhere\\b|\\b(?:what|which) (?:\\w+ )?(?:${placeNouns})\\b|哪里|哪儿|何处|哪个(?:城市|国家|地区|地方)|どこ`,
    ),
  ],
  ['why', /\bwhy\b|\bwhat (?:\w+ )?(?:reason|cause|caused|causes)\b|为什么|为何|原因|なぜ/],
  ['how', /\bhow\b|如何|怎么|怎样/],
  ['which', new RegExp(`\\bwhich\\b|\\bwhat (?!(?:${auxiliaries}|s|else)\\b)\\w+|哪`)],
  ['what', /\bwhat\b|什么|何/],
  ['polar', new RegExp(`^(?:${auxiliaries})\\b|吗|是否`)],
];
