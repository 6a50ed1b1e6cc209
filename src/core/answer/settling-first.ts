import { type Span, slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';

/**
 * Moves the evidence up that settles a question for permission or advice: "should I start with
 * one hive?" is settled by "We advise beginners to begin with two hives rather than one", and not
 * by a sentence that only speaks of starting.
 *
 * @param evidence - Best first.
 * @returns The same evidence; unchanged where the best settles it, or no sentence has more of the
 *   question's words and settles it.
 */
export function settlingFirst(
  evidence: readonly Evidence[],
  question: string,
): readonly Evidence[] {
  const [best] = evidence;
  if (!best || !ASKS_LEAVE.test(foldText(question))) return evidence;
  const said = slice(best.article.text, best.sentence);
  if (SETTLES.test(said)) return evidence;
  const sought = soughtTerms(question, best.article.metadata.language);
  let most = heldOf(best, best.sentence, sought);
  let found: Evidence | undefined;
  for (const one of evidence) {
    for (const sentence of one.passage.sentences) {
      const held = heldOf(one, sentence, sought);
      if (held <= most || !SETTLES.test(slice(one.article.text, sentence))) continue;
      most = held;
      found = { ...one, sentence };
    }
  }
  const chosen = found;
  if (!chosen) return evidence;
  return [chosen, ...evidence.filter(({ passage }) => passage !== chosen.passage)];
}

const ASKS_LEAVE =
  /^(?:so |and |but )?(?:(?:should|may|can|must|could|shall|ought) |(?:do|does|did) (?:\S+ ){1,3}(?:need|have) to |(?:is|are) (?:it|\S+ \S+|\S+) (?:ok|okay|allowed|enough|better|necessary|required|advisable|recommended|forbidden|permitted))/;

/** Words of advice, leave, duty or denial. */
const SETTLES =
  /\b(?:should|must|may|can|cannot|need|needs|never|always|not|no|only|advis\w+|recommend\w*|suggest\w*|prefer\w*|rather than|instead|better|best|optional|requir\w+|necessary|allow\w*|forbid\w*|permit\w*|prohibit\w*|enough|ought|have to|has to|encourag\w+|avoid)\b|n['’]t\b/iu;

/** The content words and the number words, which are stop words elsewhere: "one hive". */
function soughtTerms(question: string, language: string): ReadonlySet<string> {
  return new Set(
    analyze(question, language).flatMap(({ kind, term, form, isStopWord }) =>
      kind === 'word' && (!isStopWord || NUMBER.test(form)) ? [term] : [],
    ),
  );
}

const NUMBER = /^(?:one|once|two|three|four|five|six|seven|eight|nine|ten)$/;

function heldOf({ article }: Evidence, sentence: Span, sought: ReadonlySet<string>): number {
  const terms = new Set(
    analyze(slice(article.text, sentence), article.metadata.language).map(({ term }) => term),
  );
  return [...sought].filter((term) => terms.has(term)).length;
}
