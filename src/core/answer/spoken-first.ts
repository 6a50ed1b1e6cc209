import { slice } from '../article/span.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';

/**
 * Highlights somebody's own words where a question asks what they said, and the best sentence
 * only names them: "Maria Lindholm remembers the end. “We had full trains,” she says."
 *
 * @param evidence - Best first.
 * @returns The same evidence where nothing of the sort is asked, or nothing quoted stands there.
 */
export function spokenFirst(evidence: readonly Evidence[], question: string): readonly Evidence[] {
  const [best, ...others] = evidence;
  if (!best || !ASKS_WORDS.test(foldText(question))) return evidence;
  const { article, passage, sentence } = best;
  if (SPOKEN.test(slice(article.text, sentence))) return evidence;
  const at = passage.sentences.findIndex(({ start }) => start === sentence.start);
  const near = passage.sentences.slice(at + 1, at + 3);
  const spoken = near.find((one) => SPOKEN.test(slice(article.text, one)));
  return spoken ? [{ ...best, sentence: spoken }, ...others] : evidence;
}

const ASKS_WORDS =
  /^(?:so |and )?what (?:exactly )?(?:did|does|do|has|have) (?:(?!it\b|the (?:article|text|authors?)\b)\S+ ){1,5}(?:say|said|remember|recall|think|tell)(?: exactly)?\??$/u;

const SPOKEN = /[“"«„「]\p{L}[^”"»“」]{6,}[”"»“」]/u;
