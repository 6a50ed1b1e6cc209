import { type Abbreviations, abbreviations } from './abbreviations.js';
import { sentenceOpeners } from './sentence-openers.js';

/** A place where a sentence may end. */
export interface SentenceEnd {
  /** From the sentence's start to the mark, of a long one the last characters. */
  readonly before: string;
  /** The mark or marks: `.`, `?!`, `。`. */
  readonly stop: string;
  /** Quotes and brackets that close right after it; empty when there are none. */
  readonly closers: string;
  /** White space after that; empty when there is none. */
  readonly space: string;
  /** From there to the line's end. */
  readonly after: string;
}

/**
 * Gives the rules by which a language's sentences end.
 *
 * @param language - A BCP 47 tag.
 */
export function sentenceRules(language: string): (end: SentenceEnd) => boolean {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  const name = base === 'nb' || base === 'nn' || base === 'da' ? 'no' : base;
  const openers = new Set((sentenceOpeners[name] ?? sentenceOpeners.en ?? '').split(' '));
  const known = compile(abbreviations[name] ?? abbreviations.en);
  const writesOrdinals = ['de', 'no', 'fi', 'cs', 'pl', 'hu', 'sk', 'sl', 'hr'].includes(name);
  return (end) => {
    if (end.after === '') return true;
    if (/[。！？｡]/u.test(end.stop)) return endsEastAsian(end);
    if (end.space === '') return /[!?]/u.test(end.stop) && isEastAsian(end.before, end.after);
    const next = nextWord(end.after);
    if (isLowerCase(next) || /^[+=<>*/^&|%~,;:.]/u.test(next)) return false;
    if (!/^\.$/u.test(end.stop)) return !isAttribution(end);
    if (end.closers !== '' && !/^[)\]]/u.test(end.closers)) return !isAttribution(end);
    const opens = isOpener(next, end.after, openers);
    return endsAtFullStop({ ...end, next, opens }, known, writesOrdinals);
  };
}

/** "A" opens a sentence, "A." is an initial; "Similarly," and its like open one, too. */
function isOpener(next: string, after: string, openers: ReadonlySet<string>): boolean {
  if (/^\S\./u.test(after)) return false;
  return openers.has(next.toLowerCase()) || /^[A-Z][a-z]+ly,/u.test(after);
}

interface Compiled {
  readonly open: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
}

function compile(known: Abbreviations | undefined): Compiled {
  return {
    open: new Set(known?.open),
    numbered: new Set(known?.numbered),
    closing: new Set(known?.closing),
  };
}

interface FullStop extends SentenceEnd {
  /** The word after the stop, without opening quotes and brackets. */
  readonly next: string;
  /** Whether that word opens sentences. */
  readonly opens: boolean;
}

function endsAtFullStop(end: FullStop, known: Compiled, writesOrdinals: boolean): boolean {
  const word = /[^\s"'“‘«([{–—/]*$/u.exec(end.before)?.[0] ?? '';
  const isIn = (words: ReadonlySet<string>): boolean =>
    words.has(word) || (word.length > 1 && words.has(word.toLowerCase()));
  if (isEnumerator(end.before)) return false;
  if (isIn(known.open)) return false;
  if (isIn(known.numbered)) return !/^(?:[\d(]|[IVXLC]+\b)/u.test(end.next);
  if (isIn(known.closing) || /\p{L}\.\p{L}/u.test(word)) return end.opens;
  if (/^\p{Lu}$/u.test(word)) return end.opens || isLabel(end.before);
  if (writesOrdinals && /^\d{1,2}$/u.test(word)) return end.opens;
  return true;
}

/** "1.", "02.", "a." or "IV." at the very start belongs to what follows. */
function isEnumerator(before: string): boolean {
  return /^\s*[("“]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXLC]{1,6})$/u.test(before);
}

/** In "World War I." or "vitamin C." the letter is a label, not the initial of a name. */
function isLabel(before: string): boolean {
  return /\b(?:war|type|class|group|part|phase|plan|vitamin|hepatitis|section|level|grade|appendix|figure|table|act|chapter|category|point|title)s?\s+\p{L}$/iu.test(
    before,
  );
}

/** `"Why?" Smith asked` goes on after the quote. */
function isAttribution({ closers, after }: SentenceEnd): boolean {
  return (
    /["'”’»]/u.test(closers) &&
    /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:said|says|asked|asks|replied|wrote|added|cried|answered|explained)\b/u.test(
      after,
    )
  );
}

/** 「…。」と and “…！”他说 go on after the quote. */
function endsEastAsian({ closers, stop, after }: SentenceEnd): boolean {
  if (!/[”’」』"']/u.test(closers)) return !/^[)）]/u.test(after);
  if (/^(?:と|って|という|との)/u.test(after)) return false;
  if (/^[，、；：,;]/u.test(after)) return false;
  return (
    stop === '。' ||
    !/^[他她它我你您咱][们]?\S{0,4}[说說道问問喊叫答]|^[说說道问問喊的]/u.test(after)
  );
}

function isEastAsian(before: string, after: string): boolean {
  const east = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  return east.test(before.slice(-1)) && east.test(after.slice(0, 1));
}

function nextWord(after: string): string {
  return /^[\s"'“”‘’«‹([{¿¡—–-]*(?<word>\S[\p{L}\p{N}\p{M}]*)/u.exec(after)?.groups?.word ?? '';
}

/** "iPhone" and "eBay" may open a sentence. */
function isLowerCase(word: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(word);
}
