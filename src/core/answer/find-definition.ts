import { slice } from '../article/span.js';
import type { Evidence } from '../search/evidence.js';

/**
 * Moves the evidence up whose sentence says what a term is: "X is a …", "X, or …", "called X".
 *
 * @param evidence - Best first.
 * @returns The same evidence, the surest definition first, the earliest of equals; unchanged when
 *   there is none.
 */
export function definitionFirst(evidence: readonly Evidence[], topic: string): readonly Evidence[] {
  const patterns = definitionPatterns(topic);
  let best: { readonly evidence: Evidence; readonly strength: number } | undefined;
  for (const one of evidence) {
    for (const sentence of one.passage.sentences) {
      const text = slice(one.article.text, sentence);
      const strength = patterns.findIndex((pattern) => pattern.test(text));
      if (strength === -1) continue;
      const isEarlier =
        best?.strength === strength &&
        best.evidence.article === one.article &&
        sentence.start < best.evidence.sentence.start;
      if (!best || strength < best.strength || isEarlier) {
        best = { evidence: { ...one, sentence }, strength };
      }
    }
  }
  const found = best?.evidence;
  if (!found) return evidence;
  return [
    found,
    ...evidence.filter(
      ({ passage, article }) => passage !== found.passage || article !== found.article,
    ),
  ];
}

/** From the surest form of a definition to the least sure. */
function definitionPatterns(topic: string): readonly RegExp[] {
  const term = topic
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s-]+');
  const noun = `${term}(?:e?s)?`;
  const aside = '(?:[”"’]|\\s*\\([^)]{1,60}\\)|,[^,.]{1,60},)?';
  return [
    `^(?:an? |the |[“"])?${noun}${aside} (?:(?:is|are|was|were) (?:an? |any |one of |the (?:name|term|process|practice|study|state|act|art|time) )|means|refers? to|denotes?|is defined as|stands for)`,
    `^(?:an? |the |[“"])?${noun}${aside} (?:is|are|was|were|means|refers? to|denotes?|describes?|is defined as|consists? of|stands for) `,
    `\\b(?:called|termed|known as|named|dubbed|referred to as|define[sd]? as) (?:an? |the )?[“"]?${noun}`,
    `\\b${noun}${aside},? (?:is|are|means|refers? to|denotes?|is defined as|or|i\\.e\\.|that is|which (?:is|are|means)) (?:an? |the |any )`,
    `\\b${noun}[”"]?(?::| –| —|,) (?:an? |the )`,
    `${term}[”"]?(?:是指|指的是|即|就是|是一[种个项]|是)`,
  ].map((source) => new RegExp(source, 'iu'));
}
