import { chinese } from './chinese.js';
import { elsewhere } from './elsewhere.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import type { Phrases } from './phrases.js';

/** The languages of words and spaces that questions are understood in; add one by a file and a line here. */
const spaced: readonly Phrases[] = [english, german, french];

/**
 * Gives the phrases of the language that a question is asked in; Chinese for every question in
 * Chinese characters, a few of each for languages that have no file.
 *
 * @param language - Two letters.
 */
export function phrasesFor(text: string, language: string): Phrases {
  if (/\p{Script=Han}/u.test(text)) return chinese;
  return spaced.find((one) => one.language === language) ?? elsewhere;
}
