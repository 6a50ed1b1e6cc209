import { slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';
import { stemWord } from '../search/stem-word.js';
import { oppositesOf, turnedForms } from './opposite-words.js';
import { isCommonEnglish } from './spelling/english-words.js';

/**
 * Tells whether the best evidence says the opposite of what is asked: the question asks what is
 * not, or what is least, and the sentence tells what is, or what is most.
 *
 * A question for yes or no is settled by such a sentence, and is never turned round.
 */
export function isTurnedRound(
  question: string,
  { article, passage, sentence }: Evidence,
  missing: readonly string[],
): boolean {
  const asked = foldText(question).replace(/[‘’]/g, "'");
  const isReason = REASON.test(asked);
  if (SETTLED.test(asked) && !isReason) return false;
  const said = slice(article.text, sentence);
  if (NEGATED.test(asked) && !isDenial(said)) return true;
  if (isReason) return false;
  const { language } = article.metadata;
  const words = formsOf(asked, language);
  // Prefixes make opposites of many words by chance, so the articles must lack the word.
  const turnable = [...words].filter(
    (word) => oppositesOf(word).size > 0 || missing.includes(word),
  );
  if (turnable.length === 0) return false;
  const own = formsOf(said, language);
  const around = formsOf(slice(article.text, passage.span), language);
  const stems = new Set([...own].map((word) => stemWord(word, language)));
  return turnable.some((word) => {
    if (around.has(word)) return false;
    const isOpposite = [...oppositesOf(word)].some((one) => own.has(one) && !words.has(one));
    if (isOpposite) return true;
    return (
      missing.includes(word) && turnedForms(word).some((one) => stems.has(stemWord(one, language)))
    );
  });
}

function formsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(
    analyze(text, language).flatMap(({ kind, form }) => (kind === 'word' ? [form] : [])),
  );
}

/** Openings of a question that is settled either way, or whose denial is a condition. */
const SETTLED =
  /^(?:so |and |but )?(?:is|are|was|were|does|do|did|has|have|had|can|could|should|would|will|may|might|must|why|if|when|while|after|since|because|although)\b/;

/** Asks why something is so: only its denial is turned round. */
const REASON = /^(?:so |and |but )?why\b/;

const NEGATED = /\b(?:not|never)\b|n't\b/;

/** Words that say in one way or another that something is not so. */
const NEGATIVE =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|non|unable|lack\w*|fail\w*|except\w*|exclud\w*|eliminat\w*|refus\w*|reject\w*|den(?:y|ied|ies)|cancel\w*|suspend\w*|oppos\w*|prevent\w*|avoid\w*|prohibit\w*|ban\w*|forb\w*|impossible|unlike|instead|rather than|other than|outside|less)\b|n['’]t\b|\p{L}less\b/iu;

const PREFIXED = /\b(?:un|in|im|il|ir|non|dis)(\p{L}{4,})/giu;

/** Whether a sentence denies something, if only by a prefix: "informal", but not "important". */
function isDenial(said: string): boolean {
  if (NEGATIVE.test(said)) return true;
  return [...said.matchAll(PREFIXED)].some(([, rest = '']) => isCommonEnglish(foldText(rest)));
}
