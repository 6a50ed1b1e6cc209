import { articleNoun, authorNoun } from './english-words.js';
import type { Phrases } from './phrases.js';

const tail =
  '(?: (?:now|next|then|first|instead|differently|better|about (?:it|this|that)|in (?:the )?future|from now on|soon))*';
const deed = `(?:do|change|be doing)${tail}`;

/** Questions in English for all that somebody should or must do. */
export const englishDuties: Phrases['duties'] = [
  new RegExp(`^what (?:else )?(?:should|must|shall|ought) (?<who>.+?) (?:to )?${deed}$`),
  new RegExp(`^what (?:else )?(?:do|does|did) (?<who>.+?) (?:need|have|ought) to ${deed}$`),
  new RegExp(
    `^what (?:else )?(?:is|are|was|were) (?<who>.+?) (?:(?:supposed|required|expected|obliged|advised|told|asked|urged|meant) )?to ${deed}$`,
  ),
  /^what (?:is|are|was|were) (?:required|expected|asked|demanded|wanted) (?:of|from) (?<who>.+)$/,
  /^what (?:is|are|were) (?:the )?(?:duties|obligations|responsibilities|tasks) (?:of|for) (?<who>.+)$/,
  new RegExp(
    `^what (?:does|do|did|would) (?:the )?(?:${articleNoun}|${authorNoun}|it|they) (?:want|expect|ask|urge|advise|tell|recommend)s? (?:that )?(?<who>.+?) (?:to )?(?:should )?${deed}$`,
  ),
];
