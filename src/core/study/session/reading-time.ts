import { analyze, baseLanguage } from '../../search/analyzer.js';

/** Words a minute of silent reading, English non-fiction: Brysbaert (2019). */
const wordsAMinute = 238;

/** Characters a minute of silent reading in Chinese: Trauzettel-Klosinski and Dietz (2012). */
const ideographsAMinute = 255;

/**
 * Estimates how long reading a text takes.
 *
 * @returns Seconds, not rounded; 0 for a text without a word.
 */
export function readingSeconds(text: string, language: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const rest = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, ' ');
  const words = analyze(rest, baseLanguage(language)).filter(({ kind }) => kind === 'word').length;
  return 60 * (words / wordsAMinute + (ideographs?.length ?? 0) / ideographsAMinute);
}
