import type { Span } from '../article/span.js';
import { foldText } from './fold-text.js';
import { regularForm } from './irregular-forms.js';
import { readNumber } from './number-words.js';
import { stemWord } from './stem-word.js';
import { stopWordsOf } from './stop-words.js';
import type { Stretch } from './stretch.js';
import { unifySpelling } from './unify-spelling.js';

/** Adds the tokens of a stretch written with an alphabet. */
export function analyzeWords({ text, language, start, end, tokens }: Stretch): void {
  const stopWords = stopWordsOf(language);
  const add = (kind: 'word' | 'compound', form: string, span: Span, isStopWord: boolean) => {
    tokens.push({ kind, term: termOf(form, language), form, span, isStopWord });
  };
  for (const match of text.slice(start, end).matchAll(wordOrSign)) {
    const raw = match[0];
    const at = start + match.index;
    const span = { start: at, end: at + raw.length };
    const sign = signs.get(raw) ?? (perCent.test(raw) ? 'percent' : undefined);
    if (sign !== undefined) {
      add('word', sign, span, false);
      continue;
    }
    if (isAcronym(raw)) {
      add('word', foldText(raw).replace(/[.&]/g, ''), span, false);
      continue;
    }
    const parts = splitCompound(raw, at);
    for (const { word, span: part } of parts) {
      const form = stripEnclitic(foldText(word), language);
      if (form !== '') {
        // "US" in capitals is the country, "IT" the trade: no stop words.
        const shouted = word.length === 2 && /^(?:US|IT)$/.test(word) && /[a-z]/.test(text);
        add('word', form, part, !shouted && isStop(form, stopWords));
      }
    }
    if (parts.length > 1 && parts.length <= 3) {
      const joined = parts.map(({ word }) => stripEnclitic(foldText(word), language)).join('');
      add('compound', joined, span, false);
    }
  }
}

/** Gives the term of a folded word: a number, or its stem in one spelling. */
function termOf(form: string, language: string): string {
  const number = language === 'en' ? readNumber(form) : readDigits(form, language);
  if (number !== undefined) {
    return number;
  }
  return stemWord(language === 'en' ? regularForm(unifySpelling(form)) : form, language);
}

/** Where the dot parts thousands and the comma decimals, numbers are read so. */
function readDigits(form: string, language: string): string | undefined {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(form) && dottedThousands.has(language)) {
    return form.replace(/\./g, '');
  }
  return readNumber(form);
}

const dottedThousands: ReadonlySet<string> = new Set(['de', 'es', 'it', 'pt', 'nl', 'no', 'sv']);

const wordOrSign =
  /per[ \u00a0]cent\b|(?:\p{L}\.){2,}|\p{Lu}&\p{Lu}\b|\d+(?:[.,'\u00a0\u202f]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ\u00ad\u2010\u2011-][\p{L}\p{M}\p{N}]+)*['’]?|[%‰€$£¥]/gu;

const perCent = /^per[ \u00a0]cent$/i;

const signs: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['‰', 'permille'],
  ['€', 'euro'],
  ['$', 'dollar'],
  ['£', 'pound'],
  ['¥', 'yuan'],
]);

function isAcronym(raw: string): boolean {
  return /^(?:\p{L}\.){2,}$/u.test(raw) || /^\p{Lu}&\p{Lu}$/u.test(raw);
}

interface Part {
  readonly word: string;
  readonly span: Span;
}

function splitCompound(raw: string, at: number): readonly Part[] {
  const parts: Part[] = [];
  for (const match of raw.matchAll(/[^\u2010\u2011-]+/gu)) {
    const start = at + match.index;
    parts.push({ word: match[0], span: { start, end: start + match[0].length } });
  }
  return parts;
}

/** Takes off a possessive ("China's", "students'"), a contracted verb or an elided article. */
function stripEnclitic(form: string, language: string): string {
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

/** A stop word, or a letter alone. */
function isStop(form: string, stopWords: ReadonlySet<string>): boolean {
  return stopWords.has(form) || /^[a-z]$/.test(form);
}
