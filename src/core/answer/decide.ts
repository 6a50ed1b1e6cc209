import type { Evidence } from '../search/evidence.js';
import type { FoundEvidence } from '../search/find-evidence.js';
import type { Answer, SectionReference } from './answer.js';
import { type Asked, answerBase } from './answer-base.js';
import { type Citation, cite } from './citation.js';

/** Below this chance of being right the bot says that the article does not cover the question. */
const ABSTAIN_BELOW = 0.3;

/** How many further passages an answer carries. */
const MORE = 9;

/** Quotes the best evidence, or abstains when it is too weak. */
export function decide(asked: Asked, { evidence, confidence, unmatched }: FoundEvidence): Answer {
  const base = { ...answerBase(asked, confidence), unmatched, evidence };
  const [best, ...others] = bodyFirst(evidence);
  if (!best || confidence < ABSTAIN_BELOW) {
    const reason = best ? 'weak-evidence' : 'no-term';
    return { ...base, kind: 'abstained', reason, nearest: nearestSections(evidence) };
  }
  const more = others.slice(0, MORE).map(citeEvidence);
  return { ...base, kind: 'quoted', citations: [citeEvidence(best)], more };
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
