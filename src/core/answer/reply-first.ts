import { type Span, slice } from '../article/span.js';
import type { Evidence } from '../search/evidence.js';

/**
 * Highlights what follows where the best sentence is a question of the text itself: "Will the
 * moon leave us? No. Long before that …" answers with what stands behind the question mark.
 *
 * @param evidence - Best first.
 * @returns The same evidence where the best sentence asks nothing, or nothing follows it.
 */
export function replyFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best, ...others] = evidence;
  if (!best) return evidence;
  const { article, passage, sentence } = best;
  const isQuestion = (span: Span) => QUESTION.test(slice(article.text, span));
  if (!isQuestion(sentence)) return evidence;
  const after = passage.sentences.filter(({ start }) => start > sentence.start);
  const reply = after.find((one) => !isQuestion(one) && !isBare(slice(article.text, one)));
  return reply ? [{ ...best, sentence: reply }, ...others] : evidence;
}

const QUESTION = /[?？][\p{Pe}\p{Pf}"']*\s*$/u;

/** Whether a sentence is a "No." or "Not at all.", which says too little by itself. */
function isBare(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && text.trim().split(/\s+/).length < LEAST_WORDS;
}

const LEAST_WORDS = 4;
