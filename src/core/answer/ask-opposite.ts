import { foldText } from '../search/fold-text.js';
import { oppositesOf, turnedForms } from './opposite-words.js';
import type { Vocabulary } from './spelling/vocabulary.js';

/**
 * Puts the article's opposites in the place of words that it lacks, where a question is for yes or
 * no: "are barrages cheap?" is settled by a sentence that says they are expensive.
 *
 * @param missing - The words to ask otherwise, as asked.
 * @returns The question unchanged where no such word has an opposite in the article.
 */
export function askOpposite(
  question: string,
  missing: readonly string[],
  { words }: Vocabulary,
): string {
  if (!YES_OR_NO.test(foldText(question))) return question;
  return missing.reduce((asked, word) => {
    const folded = foldText(word);
    const opposite = [...oppositesOf(folded), ...turnedForms(folded)].find((one) => words.has(one));
    return opposite === undefined ? asked : asked.replace(word, opposite);
  }, question);
}

const YES_OR_NO =
  /^(?:so |and |but )?(?:is|are|was|were|does|do|did|has|have|had|can|could|should|would|will|may|must)\b(?!.*\b(?:or)\b)/u;
