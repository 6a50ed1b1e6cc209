import { type KindOfName, namePattern } from '../../search/names/name-kinds.js';
import type { Blank } from './blank.js';

/** Finds the names of known kinds in an English sentence. */
export function findNames(sentence: string, kindOf: KindOfName): readonly Blank[] {
  return [...sentence.matchAll(namePattern)].flatMap(({ 0: text, index }) => {
    const kind = bygonePeoples.has(text) ? 'bygone people' : kindOf(text);
    if (kind === undefined || opener.test(text) || /(?:\.| (?:St|Mt|Ste|Dr|Jr))$/u.test(text))
      return [];
    const span = { start: index, end: index + text.length };
    const before = sentence.slice(0, index);
    // "He" tells a man from a woman, and nothing here tells the options apart by that.
    if (kind === 'person' && /\b(?:he|she|his|her|him|himself|herself)\b/u.test(sentence))
      return [];
    if (kind === 'person' && /\p{Lu}\p{Ll}+,? $/u.test(before)) return [];
    // "Berlin, Germany" asks for nothing that the text tells.
    if (kind === 'country' && /\p{Lu}\p{L}+, $/u.test(before)) return [];
    const article = /\b[Tt]he $/u.test(before) ? ':the' : index === 0 ? ':first' : '';
    const possessive = /^['’]s/u.test(sentence.slice(span.end)) ? ':s' : '';
    const use = kind.endsWith('people') ? peopleUse(sentence.slice(span.end)) : possessive;
    return { sort: 'name', span, text, shape: `name:${kind}${article}${use}`, weight: 4 } as const;
  });
}

/** A sentence's first word is capital whatever it is. */
const opener =
  /^(?:The|An?|In|On|At|By|For|As|To|From|With|Under|After|Before|During|Since|Both|While|When|Although|Despite|Another|Each|Every|Many|Most|Some|All|No)\b/u;

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
