import { foldText } from '../../search/fold-text.js';
import { stemWord } from '../../search/stem-word.js';
import { synonymRows } from './synonyms.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Puts the article's own words in the place of words that it lacks: "AI" becomes "artificial
 * intelligence" where only that is written, "firms" becomes "enterprises", and a short form
 * becomes the words that it is the initials of.
 *
 * @param kept - Words of questions, which are never exchanged.
 */
export function useArticleWords(
  text: string,
  vocabulary: Vocabulary,
  kept: ReadonlySet<string>,
): string {
  return text.replace(WORD, (word) => {
    const folded = foldText(word);
    if (kept.has(folded) || isHeld(folded, vocabulary)) return word;
    const meant = synonyms()
      .get(folded)
      ?.find((phrase) => holdsPhrase(phrase, vocabulary));
    return meant ?? (SHORT_FORM.test(word) ? vocabulary.initials.get(folded) : undefined) ?? word;
  });
}

const WORD =
  /(?<![\p{L}\p{N}-])\p{Script=Latin}[\p{Script=Latin}\p{N}&]*(?![\p{L}\p{N}]|['’-]\p{L})/gu;
/** Three to six capitals; two fit too many pairs of words. */
const SHORT_FORM = /^\p{Lu}{3,6}$/u;

function isHeld(word: string, { words, stems }: Vocabulary): boolean {
  return words.has(word) || stems.has(stemWord(word, 'en'));
}

function holdsPhrase(phrase: string, vocabulary: Vocabulary): boolean {
  const words = phrase.split(/[ -]/);
  if (words.length === 1) return isHeld(phrase, vocabulary);
  return words.every((word, at) => {
    const before = words[at - 1];
    return before === undefined || vocabulary.pairs.has(`${before} ${word}`);
  });
}

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** Other ways to say a word, by the word; made when first needed. */
function synonyms(): ReadonlyMap<string, readonly string[]> {
  if (table) return table;
  const made = new Map<string, readonly string[]>();
  for (const row of synonymRows) {
    const phrases = row.split(' = ');
    for (const phrase of phrases) {
      const others = phrases.filter((other) => other !== phrase);
      if (!phrase.includes(' ')) made.set(phrase, [...(made.get(phrase) ?? []), ...others]);
    }
  }
  table = made;
  return made;
}
