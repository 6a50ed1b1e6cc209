import { say, subject } from './english-parts.js';
import { articleNoun, authorNoun } from './english-words.js';
import type { Phrases } from './phrases.js';

const asks =
  '(?:(?:so |and )?(?:what (?:is|are|was|were|does|do)(?: (?:said|written|stated|told) (?:in|at|by|as))?|which is|how (?:is|are)|show(?: me)?|read(?: me)?|give(?: me)?|tell me(?: about)?|quote|summari[sz]e|name) )?';
const of = `(?: (?:of|by|in|from) (?:it|(?:(?:the|this) )?(?:${articleNoun}|${authorNoun})))?`;
const own = `(?:(?:the|its|their|his|her|main|final|overall|key|last|big|(?:the |this )?(?:${articleNoun}|${authorNoun})'s?|authors'|writers') )*`;
const tail = `(?: (?:about|like|${say}|draw|reach|here|there|in the end))*`;
const ends = '(?:end|close|finish|stop|wrap up)s?';
const begins = '(?:begin|start|open)s?(?: off)?';

/** Questions in English for how the article begins and ends, and what it concludes. */
export const englishEdges: Phrases['facts'] = [
  [
    'conclusion',
    new RegExp(
      `^(?:${asks}${own}(?:conclusions?|concluding (?:words?|remarks?|thoughts?|message|point|sentences?)|(?:final|closing|last) (?:words?|remarks?|thoughts?|message|point|verdict)|bottom line|take-?away(?: message)?|take-?home(?: message)?|upshot|moral|lesson)${of}${tail}|what (?:(?:main|final|overall) )?conclusions? (?:do|does|did|can|could|is|are|was|were) (?:${subject}|we|one|be|it) ?(?:draw|drawn|reach|reached|come to|make|made)?${tail})$`,
    ),
  ],
  [
    'conclusion',
    new RegExp(
      `^(?:what|how) (?:do|does|did|is|can|could) (?:${subject}|we) (?:(?:finally|ultimately|then) )?(?:conclude|concluding|sum up|come to)(?: with| by| in the end| from (?:it|this|that|the (?:${articleNoun})))?$`,
    ),
  ],
  [
    'ending',
    new RegExp(
      `^(?:(?:how|what|where) (?:do|does|did) ${subject} ${ends}(?: (?:with|on|off|by saying))?|how (?:is|was) ${subject} (?:ended|closed|finished)|${asks}(?:the |its )*(?:ending|very end|end)${of}${tail})$`,
    ),
  ],
  [
    'beginning',
    new RegExp(
      `^(?:(?:how|what|where) (?:do|does|did) ${subject} ${begins}(?: (?:with|on|by saying))?|how (?:is|was) ${subject} (?:begun|opened|introduced)|${asks}(?:the |its )*(?:beginning|very beginning|opening|opening (?:lines?|words?)|first words?|start|intro|introduction|lead|lede)${of}${tail})$`,
    ),
  ],
];
