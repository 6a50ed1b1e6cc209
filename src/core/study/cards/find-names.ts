import { type KindOfName, namePattern } from '../../search/names/name-kinds.js';
import { countriesIn } from '../../search/names/nations.js';
import type { Blank } from './blank.js';
import { kindOfPlace } from './known-places.js';

/** Finds the names of known kinds in an English sentence. */
export function findNames(sentence: string, kindOf: KindOfName): readonly Blank[] {
  return [...sentence.matchAll(namePattern)].flatMap(({ 0: text, index }) => {
    const kind = kindHere(sentence, text, index, kindOf);
    if (kind === undefined || opener.test(text) || /(?:\.| (?:St|Mt|Ste|Dr|Jr))$/u.test(text))
      return [];
    const span = { start: index, end: index + text.length };
    const before = sentence.slice(0, index);
    // "He" tells a man from a woman, and nothing here tells the options apart by that.
    if (kind === 'person' && /\b(?:he|she|his|her|him|himself|herself)\b/u.test(sentence))
      return [];
    if (kind === 'person' && /\p{Lu}\p{Ll}+,? $/u.test(before)) return [];
    // "Berlin, Germany" asks for nothing that the text tells.
    if (isLand.test(kind) && /\p{Lu}\p{L}+, $/u.test(before)) return [];
    if (kind === 'city' && /\([^)]*$/u.test(before)) return [];
    // "In Italy, the population of Florence": the country rules out most cities.
    if (kind === 'city' && countriesIn('en').has(/^In (\p{Lu}\p{Ll}+),/u.exec(sentence)?.[1] ?? ''))
      return [];
    const article = /\b[Tt]he $/u.test(before) ? ':the' : index === 0 ? ':first' : '';
    const possessive = /^['’]s/u.test(sentence.slice(span.end)) ? ':s' : '';
    const use = kind.endsWith('people') ? peopleUse(sentence.slice(span.end)) : possessive;
    return { sort: 'name', span, text, shape: `name:${kind}${article}${use}`, weight: 4 } as const;
  });
}

/** By lists of what everybody knows, then by what the article tells. */
function kindHere(
  sentence: string,
  text: string,
  index: number,
  kindOf: KindOfName,
): string | undefined {
  if (bygonePeoples.has(text)) return 'bygone people';
  // The state or the country.
  if (text === 'Georgia') return undefined;
  const place = kindOfPlace(text);
  // A city's name is often that of its team: "Denver took the kickoff".
  if (place !== 'city') return place ?? kindOf(text);
  const after = sentence.slice(index + text.length);
  return whereabouts.test(sentence.slice(0, index)) && !/^,? \(?\p{Lu}/u.test(after)
    ? place
    : undefined;
}

const whereabouts =
  /\b(?:in|near|to|from|at|into|around|outside|of|through|via|reached|visited|besieged|captured|seized|entered|left|and) $/iu;

/** A sentence's first word is capital whatever it is. */
const opener =
  /^(?:The|An?|In|On|At|By|For|As|To|From|With|Under|After|Before|During|Since|Both|While|When|Although|Despite|Another|Each|Every|Many|Most|Some|All|No)\b/u;

const isLand = /^(?:country|state)$/u;

/** "French explorer" is another use of the word than "in French". */
function peopleUse(after: string): string {
  return /^ \p{Ll}/u.test(after) &&
    !/^ (?:and|or|in|at|to|for|was|were|is|are|had|have|who|from|by|as|on|with)\b/u.test(after)
    ? ':adjective'
    : '';
}

/** Peoples and realms of the past, which nobody takes for those of today. */
const bygonePeoples: ReadonlySet<string> = new Set([
  'Byzantine',
  'Mongol',
  'Ottoman',
  'Prussian',
  'Roman',
]);
