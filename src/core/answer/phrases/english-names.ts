import { subject } from './english-parts.js';
import { articleNoun } from './english-words.js';
import type { Phrases } from './phrases.js';

const kinds: readonly (readonly [Phrases['named'][number]['kind'], string])[] = [
  [
    'person',
    'people|persons?|individuals?|men|women|names? of (?:the )?(?:people|persons?)|personalities',
  ],
  ['company', 'compan(?:y|ies)|firms?|corporations?|businesses|business|brands?'],
  ['school', 'universit(?:y|ies)|schools?|colleges?'],
  ['newspaper', 'newspapers?|magazines?|journals?'],
  [
    'organisation',
    'organi[sz]ations?|institutions?|institutes?|agenc(?:y|ies)|bodies|associations?',
  ],
  ['country', 'countr(?:y|ies)|nations?|states'],
  ['city', 'cit(?:y|ies)|towns?'],
  ['place', 'places?|locations?|geographical (?:names?|places?)'],
  ['any', '(?:proper )?names?|named entities|entities'],
];
const named =
  'named|mentioned|listed|given|provided|stated|cited|referred to|talked about|discussed|quoted|there|involved|appear(?:ing)?|occur(?:ring)?|come up';
const names =
  'name|names|give|gives|provide|provides|mention|mentions|list|lists|cite|cites|refer to|refers to|talk about|talks about|discuss|discusses|quote|quotes|speak of|speaks of|include|includes';
const where = `(?: (?:here|in (?:it|there|here|(?:the |this )?(?:${articleNoun}))|by (?:the |this )?(?:${articleNoun}|authors?)|by name))*`;
const adverb = '(?:(?:actually|explicitly|specifically|ever|being|all|also) )*';
const which =
  '(?:all |any |some |the |specific |particular |real |other |different |of the |these )*';

/** Questions in English for everything of a kind that an article names. */
export const englishNamed: Phrases['named'] = [
  {
    kind: 'person',
    pattern: new RegExp(
      `^(?:who (?:is|are|was|were|gets?|all is|else is) ${adverb}(?:named|mentioned|cited|quoted|referred to|talked about)${where}|who (?:does|do|did) ${subject} (?:${names})(?: by name)?|is (?:anyone|anybody|someone) (?:named|mentioned|quoted|cited)${where})$`,
    ),
  },
  ...kinds.map(([kind, noun]) => ({ kind, pattern: asksForAll(noun) })),
];

/** The same for what a word of the names says: "which hospital is named?". */
export const englishNamedHead: Phrases['namedHead'] = new RegExp(
  `^(?:(?:(?:and )?(?:what|which)|how many) ${which}(?<noun>\\p{L}{3,}) (?:are|is|were|was|get|gets) ${adverb}(?:${named})${where})$`,
  'u',
);
/** Matches a question for everything in the text that is called so; `noun` holds alternatives. */
export function asksForAll(noun: string): RegExp {
  return new RegExp(
    `^(?:(?:(?:and )?(?:what|which)|how many) ${which}(?:${noun}) (?:(?:are|is|were|was|get|gets|do|does) ${adverb}(?:${named})${where}|(?:${named})${where}|(?:does|do|did) ${subject} (?:${names})|(?:are|is) (?:in|part of) (?:it|(?:the |this )?(?:${articleNoun})))|what (?:are|is) ${which}(?:names of (?:the )?)?(?:${noun}) (?:that |which |who )?(?:(?:are|is) )?(?:${named})${where}|(?:list|name|give|show|tell|find|enumerate)(?: me| us)? ${which}(?:names of (?:the )?)?(?:${noun})(?: (?:(?:that|who|which) )?(?:(?:are|is) )?(?:${named})${where}|${where}|(?: that| which)? ${subject} (?:${names}))?|(?:is|are) (?:there )?(?:any |specific |real )+(?:${noun})(?: (?:${named}))?${where}|(?:does|do|did) ${subject} ${adverb}(?:${names}) (?:any|specific|particular|some|real) (?:${noun})|${which}(?:${noun}) (?:(?:that|who|which) (?:are|is) )?(?:named|mentioned|listed|cited|referred to|quoted)${where})$`,
  );
}
