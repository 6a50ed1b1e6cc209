import { analyzeIdeographs } from './analyze-ideographs.js';
import { analyzeWords } from './analyze-words.js';
import type { Token } from './token.js';

/**
 * Splits a text into tokens: the one analyzer, for the index and for the question.
 *
 * @param language - A BCP 47 tag; only its first part counts.
 * @returns In the text's order; empty when the text holds no letter or digit.
 */
export function analyze(text: string, language: string): readonly Token[] {
  const base = baseLanguage(language);
  const lettered = letteredLanguage(base);
  const tokens: Token[] = [];
  let end = 0;
  for (const run of text.matchAll(ideographs)) {
    analyzeWords({ text, language: lettered, start: end, end: run.index, tokens });
    end = run.index + run[0].length;
    analyzeIdeographs({ text, language: base, start: run.index, end, tokens });
  }
  analyzeWords({ text, language: lettered, start: end, end: text.length, tokens });
  return tokens;
}

/** Gives the language of a BCP 47 tag in lower case: `en` of `en-GB`. */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? 'en';
}

/** Words in letters amid Chinese or Japanese are most often English. */
export function letteredLanguage(base: string): string {
  return base === 'zh' || base === 'ja' ? 'en' : base;
}

const ideographs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3005]*/gu;
