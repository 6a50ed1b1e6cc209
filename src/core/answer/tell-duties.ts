import { type Asking, articleOf, turnOf } from './asking.js';
import { contentTerms } from './enumerations/terms-of.js';
import { dutySentences } from './facts/duty-sentences.js';
import { tellMatching } from './tell-matching.js';
import { tellSpans } from './tell-spans.js';
import type { Turn } from './turn.js';

/**
 * Answers "what should parents do?" with all that the text says they should or must, else with the
 * measures that speak of them.
 *
 * @returns `undefined` where nothing of the kind is asked, or told.
 */
export function answerDuties(asking: Asking): Turn | undefined {
  const { phrases, bare } = asking;
  const pattern = phrases.duties.find((one) => one.test(bare));
  const who = pattern?.exec(bare)?.groups?.who;
  return who === undefined ? undefined : tellDuties(asking, who);
}

/** Answers with all that the text says somebody should or must do. */
export function tellDuties(asking: Asking, who: string): Turn | undefined {
  const article = articleOf(asking);
  if (!article) return undefined;
  const terms = contentTerms(who, article.metadata.language);
  if (terms.size === 0) return undefined;
  const spans = dutySentences(article, terms).slice(0, MOST);
  if (spans.length === 0) return listedMeasures(asking, who);
  const answer = tellSpans(asking, article, { spans, extent: 'selection', confidence: CONFIDENCE });
  return turnOf(asking, { reading: { kind: 'list', head: who }, answer });
}

function listedMeasures(asking: Asking, who: string): Turn | undefined {
  const head = asking.phrases.measuresFor(who);
  const turn = tellMatching(asking, { head, isSure: false, isExplicit: true, isCount: false });
  return turn?.answer.kind === 'listed' ? turn : undefined;
}

const MOST = 12;
/** A sentence whose subject must do it says what is asked; others may say it in other words. */
const CONFIDENCE = 0.85;
