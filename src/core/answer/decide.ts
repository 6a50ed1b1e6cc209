import { slice } from '../article/span.js';
import type { Evidence } from '../search/evidence.js';
import type { FoundEvidence } from '../search/find-evidence.js';
import type { Answer, SectionReference } from './answer.js';
import { type Asked, answerBase } from './answer-base.js';
import { type Citation, cite } from './citation.js';
import { announces } from './enumerations/announced-things.js';

/** How many further passages an answer carries. */
const MORE = 9;

/** What was found, as far as the decision rests on it. */
interface Found extends Pick<FoundEvidence, 'evidence' | 'confidence' | 'isCovered' | 'unmatched'> {
  /** Whether the first was chosen for more than its score, so that no equal score ties with it. */
  readonly isSettled: boolean;
}

/** Quotes the best evidence, or abstains when it is too weak. */
export function decide(
  asked: Asked,
  { evidence, confidence, isCovered, isSettled, unmatched }: Found,
): Answer {
  const base = { ...answerBase(asked, confidence), unmatched, evidence };
  const [best, ...others] = bodyFirst(evidence);
  if (!best || !isCovered) {
    const reason = best ? 'weak-evidence' : 'no-term';
    return { ...base, kind: 'abstained', reason, nearest: nearestSections(evidence) };
  }
  const tied = isSettled ? [] : tiedWith(best, others);
  if (tied.length > 0) {
    return { ...base, kind: 'clarify', citations: [best, ...tied].map(citeEvidence) };
  }
  const more = others
    .filter((one) => !isHeading(one))
    .slice(0, MORE)
    .map(citeFurther);
  return { ...base, kind: 'quoted', citations: [citeEvidence(best)], more };
}

/** Scores this near to each other, as a share, cannot be told apart. */
const SAME_SCORE = 0.002;
/** More places than this are no choice but a list. */
const MOST_CHOICES = 4;

/**
 * Gives the evidence of other sections that fits exactly as well as the best; empty where one
 * is better, or where more places fit than anyone wants to choose from.
 */
function tiedWith(best: Evidence, others: readonly Evidence[]): readonly Evidence[] {
  const tied = others.filter(
    ({ score }) => Math.abs(best.score - score) <= SAME_SCORE * Math.abs(best.score),
  );
  const places = [best, ...tied].map(
    ({ article, passage }) => `${article.slug} ${passage.section}`,
  );
  const isChoice = new Set(places).size === places.length && places.length <= MOST_CHOICES;
  return isChoice && !isHeading(best) ? tied : [];
}

/**
 * Moves the best evidence of a section before its heading: a heading names what its section
 * says, so the section's own words are the answer wherever any of them fit at all.
 */
function bodyFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence;
  if (!best || !isHeading(best)) return evidence;
  const inside = evidence.find(
    (one) =>
      !isHeading(one) &&
      one.article === best.article &&
      one.passage.section === best.passage.section,
  );
  return inside ? [inside, ...evidence.filter((one) => one !== inside)] : evidence;
}

function isHeading({ article, passage }: Evidence): boolean {
  const kind = article.paragraphs[passage.paragraph]?.kind;
  return kind === 'heading' || kind === 'subheading';
}

/** Cites the best sentence of a passage. */
function citeEvidence({ article, sentence }: Evidence): Citation {
  return cite(article, sentence);
}

/** Cites a further passage, by the sentence after one that only announces it. */
function citeFurther({ article, passage, sentence }: Evidence): Citation {
  const next = announces(slice(article.text, sentence))
    ? passage.sentences.find(({ start }) => start >= sentence.end)
    : undefined;
  return cite(article, next ?? sentence);
}

/** Gives the sections of the best evidence, nearest first, at most three. */
function nearestSections(evidence: readonly Evidence[]): readonly SectionReference[] {
  const found: SectionReference[] = [];
  for (const { article, passage } of evidence) {
    const section = article.sections[passage.section];
    if (section && !found.some((known) => known.section === section))
      found.push({ article, section });
    if (found.length === 3) break;
  }
  return found;
}
