import type { Article } from '../article/article.js';
import { baseLanguage } from '../search/analyzer.js';
import { foldText } from '../search/fold-text.js';
import { stopWordsOf } from '../search/stop-words.js';

/**
 * Tells in which language a question is asked, English or one of the articles': the one with most
 * of its function words.
 *
 * @returns Two letters; the language of the first article where no function word tells.
 */
export function askedLanguage(text: string, articles: readonly Article[]): string {
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  const own = articles.map(({ metadata }) => baseLanguage(metadata.language));
  const isSpaced = own.filter((language) => language !== 'zh' && language !== 'ja');
  const isHan = /\p{Script=Han}/u.test(text);
  const languages = isHan
    ? own.filter((language) => !isSpaced.includes(language))
    : [...new Set([...isSpaced, 'en'])];
  let best = languages[0] ?? 'en';
  let most = 0;
  for (const language of languages) {
    const stopWords = stopWordsOf(language);
    const count = words.filter((word) => stopWords.has(word)).length;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
