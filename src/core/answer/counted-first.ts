import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';
import { bodySentences } from './body-sentences.js';

/**
 * Finds the item of a list that says how much there is of a thing: "150 grams of sea salt" for
 * "how much salt do I need?".
 *
 * @param evidence - Best first.
 * @returns The item's evidence and then the others; `undefined` where nothing of the sort is
 *   asked, or where no item, or more than one, begins with an amount of it.
 */
export function countedFirst(
  evidence: readonly Evidence[],
  question: string,
): readonly Evidence[] | undefined {
  const [best] = evidence;
  const thing = HOW_MUCH.exec(foldText(question))?.groups?.thing;
  if (!best || thing === undefined) return undefined;
  const { article } = best;
  const { language } = article.metadata;
  const sought = analyze(thing, language).filter(({ isStopWord }) => !isStopWord);
  const items = bodySentences(article).filter(({ passage, text }) => {
    if (article.paragraphs[passage.paragraph]?.kind !== 'list' || !AMOUNT.test(text)) return false;
    const held = new Set(analyze(text, language).map(({ term }) => term));
    return sought.length > 0 && sought.every(({ term }) => held.has(term));
  });
  const [item, ...others] = items;
  if (!item || others.length > 0) return undefined;
  const { passage, sentence } = item;
  const known = evidence.find((one) => one.passage === passage && one.article === article);
  const chosen = known ?? { ...best, passage, parts: { form: best.score }, highlights: [] };
  return [{ ...chosen, sentence }, ...evidence.filter((one) => one !== known)];
}

const HOW_MUCH =
  /^(?:so |and )?how (?:much|many) (?:of the )?(?<thing>(?:(?!(?:do|does|did|is|are|was|were|should|can|could|must|will|would|to|i|we|you)\b)[\p{L}'-]+ ?){1,3})(?=do |does |did |is |are |should |can |could |must |will |would |to |i |we |you |\?|$)/u;

/** A number in figures or in words, or a measure. */
const AMOUNT =
  /^(?:[\p{P}\s]*)(?:\d|[½⅓¼¾]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|some) )/iu;
