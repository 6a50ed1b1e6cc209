import { foldText } from './fold-text.js';
import { stopWordsOf } from './stop-words.js';

/**
 * Tells in which of some languages a text may be: those that have most of its function words, and
 * share its script.
 *
 * @param languages - Two letters each.
 * @returns In the order given; several where function words do not part them, all where the script
 *   is none of theirs.
 */
export function likeliestLanguages(text: string, languages: readonly string[]): readonly string[] {
  const distinct = [...new Set(languages)];
  if (distinct.length < 2) return distinct;
  const isHan = /\p{Script=Han}/u.test(text);
  const sharing = distinct.filter((language) => isWrittenInHan(language) === isHan);
  const possible = sharing.length > 0 ? sharing : distinct;
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  const counts = possible.map((language) => {
    const stopWords = stopWordsOf(language);
    return words.filter((word) => stopWords.has(word)).length;
  });
  const most = Math.max(...counts);
  return possible.filter((_, at) => counts[at] === most);
}

/** Gives the first of the likeliest languages; English where there is none to choose from. */
export function likeliestLanguage(text: string, languages: readonly string[]): string {
  return likeliestLanguages(text, languages)[0] ?? 'en';
}

function isWrittenInHan(language: string): boolean {
  return language === 'zh' || language === 'ja';
}
