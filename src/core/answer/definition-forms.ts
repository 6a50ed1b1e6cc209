import { termPattern, termPlaces } from './term-places.js';

/** Tells how surely a sentence says what a term is. */
export type DefinitionReader = (text: string) => number | undefined;

/** How many forms let no doubt that the sentence is a definition. */
export const surest = 1;

/**
 * Makes a reader of sentences that say what a term is: "X is a …", "called X", "Long Name (X)",
 * "X, or …", and at last "X is …".
 *
 * @param topic - The term as asked, in the singular or the plural.
 * @returns Gives the number of the sentence's form, 0 for the surest; `undefined` for no definition.
 */
export function createDefinitionReader(topic: string): DefinitionReader {
  const term = termPattern(topic);
  const mayBeShort = isShortForm(topic);
  return (text) => {
    const places = termPlaces(text, term);
    const at = FORMS.findIndex((form) =>
      form.some(
        ({ before, after, isOfShortForms }) =>
          (mayBeShort || !isOfShortForms) &&
          places.some((place) => before.test(place.before) && after.test(place.after)),
      ),
    );
    return at === -1 ? undefined : at;
  };
}

/** What stands on either side of a term where a sentence says what it is. */
interface Form {
  readonly before: RegExp;
  readonly after: RegExp;
  /** Whether only what looks like an abbreviation is defined so. */
  readonly isOfShortForms?: boolean;
}

const ANYTHING = /(?:)/u;
const OPENING =
  /^(?:(?:an?|the|eine?|der|die|das|une?|les?|la|una|uno|el|los|las|il|gli|uma?|os?|as|een|de|het|ett) |l['’]|[“"‘„«])*$/iu;
const NO_LETTER = /(?<!\p{L})$/u;

/** What may stand between a term and the verb: a mark, brackets, or words between commas. */
const ASIDE = '^[”"’]?(?:\\s*\\([^)]{1,60}\\)|,[^,.]{1,60},)?';

/** What is said of a thing that is not said to be anything: what is done to it, or how it fares. */
const UNDONE =
  '(?:\\p{L}+ly |also |often |still |not |now |then |being |thus |therefore )*(?:(?!used|meant|made|formed|based|intended|designed|composed|characteri[sz]ed)\\p{L}+(?:ed|en|[oa]wn|ade|ught|elt|ent)(?: \\p{L}+ly)? (?:by|in|into|to|from|at|with|for|on|when|as|out|through|during|because|only)(?!\\p{L})|important|necessary|common|in |on |at |from |to |used in )';

/** The surest first. */
const FORMS: readonly (readonly Form[])[] = [
  [
    {
      before: OPENING,
      after: new RegExp(
        `${ASIDE} (?:(?:is|are|was|were) (?:an? |any |one of |the (?:names?|terms?|process|practice|study|state|act|art|time|period|part|ability|use|idea|concept|set|way|amount|number|branch|science) )|means|refers? to|denotes?|(?:is|are|can be) defined as|stands? for)`,
        'iu',
      ),
    },
    // "A tide is the regular rise …" speaks of all tides, "the tide is the …" of one.
    {
      before: /^[“"‘]?an? [“"‘]?$/iu,
      after: /^[”"’]? (?:is|was) the (?!(?:most|only|first|last|same)\b)/iu,
    },
    // The same in other languages: "Ein Moor ist ein …", "Una marea es el …".
    {
      before: OPENING,
      after: new RegExp(
        `${ASIDE} (?:ist|sind|war|waren|est|sont|était|es|son|era|eran|è|sono|é|são|is|zijn|är|er) (?:(?:eine?r?|der|die|das|une?|les?|la|una|uno|el|los|las|il|gli|uma?|os?|as|een|de|het|ett?|en|ei) |l['’])`,
        'iu',
      ),
    },
    {
      before: /^Unter (?:(?:einem|einer|dem|der) )?[“"‘„]?$/u,
      after: /^[“”"]? versteht man/u,
    },
    { before: ANYTHING, after: /^[”"」』]?(?:是指|指的是|即|就是|是一[种个项类])/u },
  ],
  [
    {
      before:
        /(?<!\p{L})(?:called|termed|known(?: \p{L}+)? as|named|dubbed|referred to as|define[sd]? as|hei(?:ß|ss)(?:t|en)|nennt man|genannt|sogenannte\p{L}*|appelée?s?|appelle|llamad[oa]s?|se llaman?|si chiaman?o?|chiamat[oaie]|chamad[oa]s?|heet|genoemd|kallas|kalt|kalles) (?:(?:an?|the|eine?|der|die|das|une?|les?|la|el|il) )?[“"‘„«]?$/iu,
      after: ANYTHING,
    },
  ],
  [
    {
      before: NO_LETTER,
      after: new RegExp(
        `${ASIDE},? (?:means|refers? to|denotes?|(?:is|are) defined as|i\\.e\\.|that is,|(?:is|are|or|which (?:is|are|means)) (?:an? |the |any ))`,
        'iu',
      ),
    },
  ],
  [{ before: /\p{L}[”"’]? \($/u, after: /^\)/, isOfShortForms: true }],
  [{ before: ANYTHING, after: /^ \(\p{L}/u, isOfShortForms: true }],
  [{ before: OPENING, after: /^[”"’]?(?::| –| —|,) (?:an? |the |any )/iu }],
  [{ before: NO_LETTER, after: /^[”"’]?(?::| –| —|,) (?:an? |any |the )/iu }],
  [{ before: NO_LETTER, after: /^ \((?:\p{L}+ ){2,}/u }],
  [
    {
      before: NO_LETTER,
      after:
        /^ (?:of|in) (?:\p{L}+ ){0,2}\p{L}+, (?:an?|the) (?:\p{L}+ ){1,3}(?:of|that|which|in|by|from|with|where) /iu,
    },
  ],
  [
    {
      before: OPENING,
      after: new RegExp(
        `${ASIDE} (?:(?:is|are|was|were) (?!${UNDONE})|describes?|consists? of|comprises?)`,
        'iu',
      ),
    },
  ],
  [{ before: ANYTHING, after: /^[”"」』]?，?是/u }],
];

function isShortForm(topic: string): boolean {
  return (
    /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&.-]{2,8}s?$/u.test(topic) || /^\p{L}{2,5}$/u.test(topic)
  );
}

/** From this number on a form is one of many other sentences, too: "X is …". */
export const leastSure = FORMS.length - 2;
