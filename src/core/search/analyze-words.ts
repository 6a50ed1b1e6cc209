import type { Span } from '../article/span.js';
import { foldText } from './fold-text.js';
import { readNumber } from './number-words.js';
import { readWord, stripEnclitic, termOf } from './read-word.js';
import type { Stretch } from './stretch.js';

/** Adds the tokens of a stretch written with an alphabet. */
export function analyzeWords({ text, language, start, end, tokens }: Stretch): void {
  const add = (kind: 'word' | 'compound', form: string, span: Span) => {
    const term = form === 'us' ? unitedStates : termOf(form, language);
    tokens.push({ kind, term, form, span, isStopWord: false });
  };
  for (const match of text.slice(start, end).matchAll(wordOrSign)) {
    const raw = match[0];
    const at = start + match.index;
    const span = { start: at, end: at + raw.length };
    const sign = signs.get(raw) ?? (perCent.test(raw) ? 'percent' : undefined);
    if (sign !== undefined) {
      add('word', sign, span);
      continue;
    }
    if (isAcronym(raw)) {
      add('word', foldText(raw).replace(/[.& ]/g, ''), span);
      continue;
    }
    if (language === 'en' && raw.includes('-') && readNumber(foldText(raw)) !== undefined) {
      add('word', foldText(raw), span);
      continue;
    }
    const parts = splitCompound(raw, at);
    for (const { word, span: part } of parts) {
      const { form, term, isStopWord } = readWord(word, language);
      if (form === '') continue;
      // "US" in capitals is the country, "IT" the trade: no stop words.
      const shouted = (word === 'US' || word === 'IT') && /[a-z]/.test(text);
      if (shouted) add('word', form, part);
      else tokens.push({ kind: 'word', term, form, span: part, isStopWord });
    }
    if (parts.length > 1 && parts.length <= 3) {
      const joined = parts.map(({ word }) => stripEnclitic(foldText(word), language)).join('');
      add('compound', joined, span);
    }
  }
}

/** The term of "US" and "U.S.", as of "USA"; "us" would be the stem of "use". */
const unitedStates = 'usa';

const wordOrSign =
  /per[ \u00a0]cent\b|(?:\p{L}\.){2,}|(?<![\p{L}\p{N}])\p{L} ?& ?\p{L}(?![\p{L}\p{N}])|\d+(?:[.,'\u00a0\u202f]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ\u00ad\u2010\u2011-][\p{L}\p{M}\p{N}]+)*['’]?|[%‰€$£¥]/gu;

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
  return /^(?:\p{L}\.){2,}$/u.test(raw) || /^\p{L} ?& ?\p{L}$/u.test(raw);
}

interface Part {
  readonly word: string;
  readonly span: Span;
}

function splitCompound(raw: string, at: number): readonly Part[] {
  if (!hyphen.test(raw)) return [{ word: raw, span: { start: at, end: at + raw.length } }];
  const parts: Part[] = [];
  for (const match of raw.matchAll(betweenHyphens)) {
    const start = at + match.index;
    parts.push({ word: match[0], span: { start, end: start + match[0].length } });
  }
  return parts;
}

const hyphen = /[\u2010\u2011-]/;
const betweenHyphens = /[^\u2010\u2011-]+/g;
