import { chinese } from './chinese.js';
import { english } from './english.js';
import type { Phrases } from './phrases.js';

/** All languages that questions are understood in; add one by a file and a line here. */
const languages: readonly Phrases[] = [chinese, english];

/** Gives the phrases of the language that a question is asked in. */
export function phrasesFor(text: string): Phrases {
  const isChinese = /\p{Script=Han}/u.test(text);
  return languages.find(({ language }) => (language === 'zh') === isChinese) ?? english;
}
