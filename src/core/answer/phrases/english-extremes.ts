import { articleNoun } from './english-words.js';
import type { Phrases } from './phrases.js';

const most = '(?<most>longest|largest|biggest|lengthiest)';
const least = '(?<least>shortest|smallest|briefest)';
const part = '(?<part>section|part|chapter|paragraph|sentence)';
const of = `(?: (?:of|in) (?:it|(?:the |this )?(?:${articleNoun})|all|them))?`;

/** Questions in English for the longest or the shortest part. */
export const englishExtremes: Phrases['extremes'] = [
  new RegExp(
    `^(?:(?:what|which) (?:is|was)|show(?: me)?|give(?: me)?|quote|read|find|name)? ?(?:the |its )?(?:${most}|${least}) ${part}${of}$`,
  ),
  new RegExp(`^(?:what|which) ${part} is (?:the )?(?:${most}|${least})${of}$`),
  new RegExp(
    `^(?:what|which) ${part} has (?:the )?(?:(?<most>most)|(?<least>fewest|least)) (?<unit>words|sentences|paragraphs)$`,
  ),
];
