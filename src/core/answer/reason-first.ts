import { slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';

/**
 * Highlights the reason where a question asks why, and the best sentence only says that it is so:
 * "The bay has hardly any tide. The strait is too narrow to let enough water through."
 *
 * @param evidence - Best first.
 * @returns The same evidence where nothing of the sort is asked, the best sentence gives a reason,
 *   or the one after it gives none.
 */
export function reasonFirst(evidence: readonly Evidence[], question: string): readonly Evidence[] {
  const [best, ...others] = evidence;
  if (!best || !ASKS_WHY.test(foldText(question))) return evidence;
  const { article, passage, sentence } = best;
  const said = slice(article.text, sentence);
  if (givesReason(said)) return evidence;
  const next = passage.sentences.find(({ start }) => start > sentence.start);
  if (!next) return evidence;
  const reason = slice(article.text, next);
  if (!EXPLAINS.test(reason) || leavesOut(said, question, article.metadata.language))
    return evidence;
  return [{ ...best, sentence: next }, ...others];
}

const ASKS_WHY = /^(?:so |and |but )?(?:why|how come|for what reason|what is the reason)\b/u;

/** Whether a sentence has the words of a reason, an aim or a result. */
function givesReason(text: string): boolean {
  return REASON.test(text) || EXPLAINS.test(text) || AFTER_COLON.test(text);
}

const REASON =
  /\b(?:as|for|so|therefore|thus|hence|thereby|consequently|in order|result\w*|caus\w+|led|leads?|enabl\w+|allow\w*|prevent\w*|aim\w*|purpose|would|out of|by \p{L}+ing|to \p{L}{3,})\b/iu;

/** Words that give a reason and mean nothing else. */
const EXPLAINS =
  /\b(?:because|due to|owing to|thanks to|reasons?|too \p{L}+ to|so that|otherwise)\b|^since\b/iu;

const AFTER_COLON = /\p{L}: \p{Ll}/u;

/** Whether a sentence lacks a word of what is asked, so that the next one may be on another thing. */
function leavesOut(said: string, question: string, language: string): boolean {
  const held = new Set(analyze(said, language).map(({ term }) => term));
  const sought = analyze(question, language).filter(
    ({ kind, isStopWord }) => kind === 'word' && !isStopWord,
  );
  return sought.filter(({ term }) => !held.has(term)).length * 2 > sought.length;
}
