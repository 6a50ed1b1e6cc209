import { subject } from './english-parts.js';
import { articleNoun } from './english-words.js';
import type { Phrases } from './phrases.js';

const where = `(?: (?:overall|in total|altogether|there|here|in (?:it|all|there|here|(?:the |this )?(?:whole |entire )?(?:${articleNoun}))))*`;
const word = '(?:words?|terms?|phrases?|names?|expressions?)';
const named = '(?:mentioned|referred to|named|used|repeated|said|written|cited)';

/** Questions in English for how often, or everywhere where, an article has some words. */
export const englishOccurrences: Phrases['occurrences'] = [
  // Without "the word", only "mentioned" speaks of the text: "how often is it used?" may not.
  new RegExp(
    `^how (?:many times|often) (?:is|are|was|were|does|do|did) (?:the )?${word} (?<topic>.+?) (?:${named}|appears?|occurs?|comes? up|shows? up)${where}$`,
  ),
  new RegExp(
    `^how (?:many times|often) (?:is|are|was|were) (?<topic>.+?) (?:mentioned|referred to)${where}$`,
  ),
  new RegExp(
    `^how (?:many times|often) (?:does|do|did) ${subject} (?:mentions?|refers? to|uses? (?:the )?${word})(?: the ${word})? (?<topic>.+?)${where}$`,
  ),
  new RegExp(
    `^(?:(?:how many|what is the number of|the number of|number of|count|list|find|show|give)(?: me| us)? )?(?:all |every |each )?(?:of )?(?:the )?(?:mentions?|occurrences?) of (?:the ${word} )?(?<topic>.+?)(?: (?:are|is) there)?${where}$`,
  ),
  new RegExp(
    `^(?:list|find|show|give|quote|get)(?: me| us)? (?:all|every)(?: of)?(?: the)? (?:sentences?|passages?|places?|paragraphs?) (?:that|which|where|with)? ?(?:${subject} )?(?:mentions?|mentioning|contains?|containing|has|have|uses?|using|refers? to)(?: the ${word})? (?<topic>.+?)${where}$`,
  ),
];
