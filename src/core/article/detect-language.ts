import { functionWords } from './function-words.js';

/** Enough to tell languages apart; more would only take longer. */
const maxSampleLength = 5000;

/**
 * Detects the language of a text: by its script, and for Latin script by its small words.
 *
 * @returns A BCP 47 tag of one subtag; `en` when the text gives no sign.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, maxSampleLength);
  const [script] = scripts
    .map(({ letters, weight, name }) => ({ name, mass: weight * count(sample, letters) }))
    .filter(({ mass }) => mass > 0)
    .sort((one, other) => other.mass - one.mass);
  if (!script || script.name === 'latin') return detectLatin(sample);
  if (script.name === 'han') {
    // Japanese writes its grammar in kana; Chinese holds none but in names.
    return count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > script.mass / 20
      ? 'ja'
      : 'zh';
  }
  if (script.name === 'ru') return count(sample, /[іїєґ]/giu) > script.mass / 50 ? 'uk' : 'ru';
  if (script.name === 'ar') return count(sample, /[پچژگ]/gu) > script.mass / 50 ? 'fa' : 'ar';
  return script.name;
}

/** A Chinese character says about as much as a syllable of three letters. */
const scripts = [
  { name: 'latin', weight: 1, letters: /\p{Script=Latin}/gu },
  { name: 'han', weight: 3, letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { name: 'ko', weight: 2, letters: /\p{Script=Hangul}/gu },
  { name: 'ru', weight: 1, letters: /\p{Script=Cyrillic}/gu },
  { name: 'ar', weight: 1, letters: /\p{Script=Arabic}/gu },
  { name: 'he', weight: 1, letters: /\p{Script=Hebrew}/gu },
  { name: 'el', weight: 1, letters: /\p{Script=Greek}/gu },
  { name: 'hi', weight: 1, letters: /\p{Script=Devanagari}/gu },
  { name: 'th', weight: 1, letters: /\p{Script=Thai}/gu },
] as const;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const languagesByWord: ReadonlyMap<string, readonly string[]> = invert(functionWords);

function invert(lists: Readonly<Record<string, readonly string[]>>): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [language, words] of Object.entries(lists)) {
    for (const word of words) inverted.set(word, [...(inverted.get(word) ?? []), language]);
  }
  return inverted;
}

/** A word counts for each language that has it, the less the more languages share it. */
function detectLatin(sample: string): string {
  const scores = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    const having = languagesByWord.get(word) ?? [];
    for (const language of having) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / having.length);
    }
  }
  const [best] = [...scores].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? 'en';
}
