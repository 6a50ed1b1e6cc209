import { escapePattern } from '../../search/escape-pattern.js';
import { foldText } from '../../search/fold-text.js';
import type { ShortForm } from './defined-short-forms.js';
import { shortFormRows } from './short-forms.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Writes what the articles only abbreviate as they do, and writes out what they only write out:
 * "artificial intelligence" becomes "AI" where nothing else is written, and the other way round.
 */
export function useShortForms(text: string, vocabulary: Vocabulary): string {
  const contracted = rows().reduce((rest, { short, longs }) => {
    const written = writtenShort(short, vocabulary);
    if (written === undefined) return rest;
    return longs
      .filter(({ phrase }) => !holdsPhrase(phrase, vocabulary))
      .reduce((one, { pattern }) => one.replace(pattern, written), rest);
  }, text);
  return contracted.replace(SHORT, (word) => {
    const folded = foldText(word);
    const row = byShort().get(folded) ?? byShort().get(folded.replace(/s$/, ''));
    if (!row || writtenShort(row.short, vocabulary) !== undefined) return word;
    const held = row.longs.find(({ phrase }) => holdsPhrase(phrase, vocabulary))?.phrase;
    return held === undefined ? word : /s$/.test(folded) ? pluralOf(held) : held;
  });
}

/**
 * Puts the short form in the place of a name, where the articles define it and may go on with
 * nothing else.
 *
 * @returns `undefined` where the text has no such name.
 */
export function withShortForms(text: string, { shortForms }: Vocabulary): string | undefined {
  return changed(text, shortForms, ({ short, long }) => [long, short]);
}

/**
 * Puts the name in the place of its short form, where the articles define it.
 *
 * @returns `undefined` where the text has no such short form.
 */
export function withoutShortForms(text: string, { shortForms }: Vocabulary): string | undefined {
  return changed(text, shortForms, ({ short, long }) => [short.replace(/s$/, ''), long]);
}

function changed(
  text: string,
  forms: readonly ShortForm[],
  swap: (form: ShortForm) => readonly [string, string],
): string | undefined {
  const result = forms.map(swap).reduce((rest, [from, to]) => {
    // Most questions have none of them, and a plain search costs next to nothing.
    const [start = ''] = from.split(/[\s-]/);
    const isThere = rest.toLowerCase().includes(start.toLowerCase());
    return isThere ? rest.replace(phrasePattern(from), to) : rest;
  }, text);
  return result === text ? undefined : result;
}

const SHORT = /(?<![\p{L}\p{N}&-])\p{L}[\p{L}\p{N}&]{1,6}(?![\p{L}\p{N}&]|['’-]\p{L})/gu;

interface Row {
  readonly short: string;
  readonly longs: readonly { readonly phrase: string; readonly pattern: RegExp }[];
}

let made: readonly Row[] | undefined;
let index: ReadonlyMap<string, Row> | undefined;

function rows(): readonly Row[] {
  made ??= shortFormRows.map((row) => {
    const [short = '', ...longs] = row.split(' = ');
    return { short, longs: longs.map((phrase) => ({ phrase, pattern: phrasePattern(phrase) })) };
  });
  return made;
}

function byShort(): ReadonlyMap<string, Row> {
  index ??= new Map(rows().map((row) => [row.short, row]));
  return index;
}

/** A short form as the articles write it, `undefined` where they do not. */
function writtenShort(short: string, { words }: Vocabulary): string | undefined {
  const written = (words.get(short) ?? words.get(`${short}s`))?.written;
  return written !== undefined && /\p{Lu}|\d/u.test(written) ? written : undefined;
}

/** A phrase with spaces or hyphens between its words, in the singular or the plural. */
function phrasePattern(phrase: string): RegExp {
  const words = phrase.split(/[\s,-]+/).map(escapePattern);
  const last = words.at(-1) ?? '';
  const either = /y$/i.test(last) ? `(?:${last}|${last.slice(0, -1)}ies)` : `${last}(?:e?s)?`;
  const source = [...words.slice(0, -1), either].join('[\\s,-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
}

function pluralOf(phrase: string): string {
  return /[^aeiou]y$/.test(phrase) ? phrase.replace(/y$/, 'ies') : phrase.replace(/s?$/, 's');
}

function holdsPhrase(phrase: string, { words, pairs }: Vocabulary): boolean {
  const parts = phrase.split(/[\s,-]+/);
  const endings = [parts.at(-1) ?? '', pluralOf(parts.at(-1) ?? '')];
  return parts.every((word, at) => {
    const forms = at === parts.length - 1 ? endings : [word];
    const before = parts[at - 1];
    return forms.some((form) =>
      before === undefined ? words.has(form) : pairs.has(`${before} ${form}`),
    );
  });
}
