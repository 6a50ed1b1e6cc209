import { slice } from '../../article/span.js';
import type { Enumeration } from './enumeration.js';
import { ordinalMarkers } from './ordinal-markers.js';

/**
 * Tells whether the items of a list say what to do, each beginning with its verb, so that they
 * are steps, measures or advice, whatever the text calls them: "Firstly, join a club."
 */
export function listsDeeds(enumeration: Enumeration): boolean {
  return deedShare(enumeration) === 1;
}

/** Gives the share of the items of a list that say what to do; 0 for what is no list of sentences. */
export function deedShare({ kind, article, items }: Enumeration): number {
  if (kind !== 'list' && kind !== 'ordinals') return 0;
  const deeds = items.filter((item) => {
    const words = withoutMarker(slice(article.text, item)).toLowerCase();
    if (/^\p{Script=Han}/u.test(words)) return true;
    return VERB_FIRST.test(words) && !STATES.test(words);
  });
  return deeds.length / items.length;
}

function withoutMarker(item: string): string {
  for (const { pattern } of ordinalMarkers) {
    const marker = pattern.exec(item)?.[0];
    if (marker !== undefined) return item.slice(marker.length).replace(/^[\s,:.)，、：]+/u, '');
  }
  return item.replace(LABEL, '');
}

/** "Day one. Mix flour with water." */
const LABEL = /^\p{Lu}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,3}[.:]\s+(?=\S+\s)/u;

/** A word that is no determiner, pronoun, preposition, number or plural, and not the only one. */
const VERB_FIRST =
  /^(?:(?:always|never|do not|don['’]t|then|further|deeply|carefully|please) )?(?!(?:the|an?|this|that|these|those|it|its|they|their|we|our|he|his|she|her|you|your|my|i|there|some|any|all|most|many|more|few|fewer|no|none|one|two|three|four|five|in|on|at|by|for|with|from|to|of|as|if|when|because|since|while|and|but|or|not|nobody|people|\d+)\b)\p{L}+(?<!(?<!s)s|(?<!e)ed|ly|ing|tion|ness|ity)\s+\S/u;
/** A form of a verb after the first word or two: then the sentence states something. */
const STATES =
  /^(?:\S+ ){1,2}(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|shall|should|does|did|came|became|makes?|made)\b/u;
