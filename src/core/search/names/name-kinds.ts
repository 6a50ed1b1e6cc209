import { givenNames } from './given-names.js';
import { countriesIn, peoplesIn } from './nations.js';

/** Tells what a name names; undefined where nothing tells it for certain. */
export type KindOfName = (name: string) => string | undefined;

/**
 * Reads from a text what its names are: by their own words ("Lake", "University"), by lists of
 * countries, peoples and given names, and by the words beside them, where these agree.
 *
 * @returns Kinds such as `person`, `place`, `country`, `people`, `university`; only names of one
 *   kind may stand in for each other.
 */
export function createNameKinds(text: string): KindOfName {
  const countries = countriesIn('en');
  const peoples = peoplesIn('en');
  const seen = new Map<string, { person: number; place: number; other: number }>();
  for (const { 0: name, index } of text.matchAll(namePattern)) {
    const clues = seen.get(name) ?? { person: 0, place: 0, other: 0 };
    clues[clueOf(text, index, name)] += 1;
    seen.set(name, clues);
  }
  return (name) => {
    if (countries.has(name)) return 'country';
    if (peoples.has(name)) return 'people';
    const words = name.split(' ');
    const head = headWord(words);
    if (head) return head;
    if (notNames.test(name) || words.some((word) => peoples.has(word))) return undefined;
    const { person = 0, place = 0 } = seen.get(name) ?? {};
    if (words.length > 1) {
      return place === 0 && (givenNames.has(words[0] ?? '') || person > 0) ? 'person' : undefined;
    }
    const isPlace = place >= 2 && person === 0 && !givenNames.has(name);
    return isPlace ? 'place' : undefined;
  };
}

/**
 * One to three capitalised words in a row, no part of a longer name. It looks for a capital first:
 * to look back from every letter takes five times as long.
 */
export const namePattern =
  /(?=\p{Lu})(?<![\p{L}\p{N}.'’&-]|\p{Lu}[\p{L}.]*[ -]|\p{Lu}\p{L}* (?:of|and|de|von|van|the|of the|for) )(?:\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+){0,2}|(?:Treaty|Battle|Siege|Peace|University|Kingdom|Duke|Bishop|Bay|Gulf) of \p{Lu}\p{Ll}+)(?![\p{L}\p{N}&-]|['’](?!s\b)\p{L}| [\p{Lu}(\d]|, (?:Jr|Inc)| (?:of|and|de|von|van|for|or|the) (?:the )?\p{Lu}|, \p{Lu}\p{L}+(?:,| and| or))/gu;

function clueOf(text: string, index: number, name: string): 'person' | 'place' | 'other' {
  const before = text.slice(Math.max(0, index - 30), index);
  const after = text.slice(index + name.length, index + name.length + 30);
  if (callings.test(before) || doings.test(after)) return 'person';
  if (
    /\b(?:in|near|into|throughout|towns? of|cit(?:y|ies) of|capital of|port of|outside|around) $/iu.test(
      before,
    )
  )
    return 'place';
  return 'other';
}

const callings =
  /\b(?:president|emperor|governor|general|captain|colonel|minister|bishop|pope|poet|writer|author|philosopher|historian|scientist|physicist|chemist|mathematician|engineer|inventor|architect|astronaut|composer|musician|singer|actor|actress|director|professor|economist|leader|successor|quarterback|coach|son|daughter|brother|sister|wife|husband|artist|painter|biologist|explorer|scholar|theologian|senator|Mr|Mrs|Dr|Sir|Lady)\.? $/iu;

const doings =
  /^(?:,? (?:who|whose)|,? (?:wrote|said|argued|believed|was born|died|married|invented) | \((?:born|\d{4}[–-]\d{4}))/u;

/** The word that tells what a name of several words names. */
function headWord(words: readonly string[]): string | undefined {
  if (words.length < 2) return undefined;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words[1] === 'of') return `${first.toLowerCase()} of`;
  if (firstHeads.has(first)) return first.toLowerCase();
  return lastHeads.has(last) ? last.toLowerCase() : undefined;
}

const firstHeads = new Set(
  'Fort Lake Mount Cape Port Operation Hurricane Saint Apollo King Queen Pope Emperor President Prince Princess Sir General Governor'.split(
    ' ',
  ),
);

const lastHeads = new Set(
  'University College School Institute Academy Street Road Avenue Bridge Square River Lake Sea Ocean Bay Mountains Island Islands Valley Park Forest Empire Dynasty Kingdom Republic War Wars Rebellion Revolution Act Treaty Party Church Cathedral Abbey Museum Library Hospital Stadium Railway Airport Castle Palace County Province District Prize Award Company Corporation Council Committee Commission Court League Bowl Championship Theory Theorem Principle Law'.split(
    ' ',
  ),
);

/** Words in names that are neither people nor places. */
const notNames =
  /\b(?:The|A|An|In|On|At|By|For|As|To|From|With|This|It|He|She|They|But|And|New|North|South|East|West|Northern|Southern|Eastern|Western|Central|United|National|Royal|House|University|Center|Centre|Government|Association|Society|Group|Program|States|Parliament|Congress|Senate|God|Bible|Internet|Earth|Sun|Moon|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Europe|Africa|Asia|America|Antarctica|Atlantic|Pacific|Latin|Christian|Catholic|Protestant|Jewish|Islamic|Muslim|[A-Z]\w+(?:ish|ese|ians?|ans|ics|ism|ists?|ity))\b/u;
