import type { Token } from '../search/token.js';
import type { Asking } from './asking.js';
import { contentOf } from './missing-words.js';

/**
 * Tells whether what a short question asks of, or asks whether it is so, stands nowhere, so that a
 * sentence with its other word is no answer.
 *
 * @param unmatched - The words that the articles lack, as asked.
 */
export function lacksThing(words: string, unmatched: readonly string[], asking: Asking): boolean {
  return lacksPredicate(words, unmatched, asking) || lacksDeed(words, unmatched, asking);
}

/**
 * Whether a short question for yes or no asks, with its last word, for what stands nowhere: "is the
 * conductor married?".
 */
function lacksPredicate(words: string, unmatched: readonly string[], asking: Asking): boolean {
  if (!IS_IT.test(asking.bare)) return false;
  const content = contentOf(words, asking);
  const last = content.at(-1);
  return (
    last !== undefined &&
    content.length <= MOST_OF_PREDICATE &&
    unmatched.includes(words.slice(last.span.start, last.span.end))
  );
}

const IS_IT = /^(?:is|are|was|were) (?!there\b)/u;
/** Longer questions may be settled by their other words. */
const MOST_OF_PREDICATE = 3;

/**
 * Whether a question asks who does something, or what is done, of a thing that stands nowhere: "how
 * do I grow tomatoes?", "how do fish breathe?", where the text only has the verb.
 */
function lacksDeed(words: string, unmatched: readonly string[], asking: Asking): boolean {
  const { doer, verb } = DOES.exec(asking.bare)?.groups ?? {};
  const content = contentOf(words, asking);
  const isMissing = ({ span }: Token) => unmatched.includes(words.slice(span.start, span.end));
  const missing = content.filter(isMissing);
  if (content.length < 2 || content.length - missing.length !== 1) return false;
  const [first, ...others] = content;
  if (doer === undefined) return DOES.test(asking.bare) && first !== undefined && isMissing(first);
  // Idle words are no verbs that tell a deed: "how do I know the cabbage is ready?".
  return (
    first !== undefined &&
    first.form === verb &&
    !asking.phrases.idleWords.has(verb) &&
    others.every(isMissing)
  );
}

/** Asks for a deed; the verb stands right behind somebody who is not named. */
const DOES =
  /^(?:so |and )?(?:how|where|when|why) (?:to|(?:do|does|did|can|could|should|would|will|must|may)) (?:(?<doer>i|you|we|one|people|they|somebody|someone) )?(?:best )?(?<verb>\p{L}+)/u;
