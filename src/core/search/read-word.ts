import { foldText } from './fold-text.js';
import { regularForm } from './irregular-forms.js';
import { readNumber } from './number-words.js';
import { stemWord } from './stem-word.js';
import { stopWordsOf } from './stop-words.js';
import { unifySpelling } from './unify-spelling.js';

/** What the analyzer makes of a word, wherever it stands. */
export interface ReadWord {
  /** Folded, without possessive or contracted verb; empty when nothing is left. */
  readonly form: string;
  readonly term: string;
  readonly isStopWord: boolean;
}

/** Reads a word of an alphabet; each is read once, since texts repeat most of their words. */
export function readWord(word: string, language: string): ReadWord {
  const words = wordsOf(language);
  const known = words.get(word);
  if (known) return known;
  const form = stripEnclitic(foldText(word), language);
  const isStopWord = stopWordsOf(language).has(form) || letter.test(form);
  const read = { form, term: form === '' ? '' : termOf(form, language), isStopWord };
  if (words.size >= cacheLimit) words.clear();
  words.set(word, read);
  return read;
}

/** Gives the term of a folded word: a number, or its stem in one spelling. */
export function termOf(form: string, language: string): string {
  const number = language === 'en' ? readNumber(form) : readDigits(form, language);
  if (number !== undefined) {
    return number;
  }
  return stemWord(language === 'en' ? regularForm(unifySpelling(form)) : form, language);
}

/** Takes off a possessive ("China's", "students'"), a contracted verb or an elided article. */
export function stripEnclitic(form: string, language: string): string {
  if (!form.includes("'")) {
    return form;
  }
  if (language === 'fr' || language === 'it') {
    return form.replace(
      /^(?:[a-z]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|dall|un|quest)'(?=.)/,
      '',
    );
  }
  const bare = form.replace(/'+$/, '');
  return /n't$/.test(bare) ? bare : bare.replace(/'(?:s|re|ve|ll|d|m)$/, '');
}

/** Where the dot parts thousands and the comma decimals, numbers are read so. */
function readDigits(form: string, language: string): string | undefined {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(form) && dottedThousands.has(language)) {
    return form.replace(/\./g, '');
  }
  return readNumber(form);
}

const dottedThousands: ReadonlySet<string> = new Set(['de', 'es', 'it', 'pt', 'nl', 'no', 'sv']);

const letter = /^[a-z]$/;

function wordsOf(language: string): Map<string, ReadWord> {
  const known = caches.get(language);
  if (known) return known;
  const words = new Map<string, ReadWord>();
  caches.set(language, words);
  return words;
}

const caches = new Map<string, Map<string, ReadWord>>();
const cacheLimit = 20_000;
