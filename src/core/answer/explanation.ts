import { slice } from '../article/span.js';
import type { Evidence } from '../search/evidence.js';
import { type PartFamily, sumByFamily } from '../search/part-families.js';
import type { Answer } from './answer.js';

/** What an answer rests on, as plain data. */
export interface Explanation {
  readonly kind: Answer['kind'];
  /** The question as it was answered. */
  readonly resolved: string;
  readonly confidence: number;
  /** Words of the question that the articles lack. */
  readonly unmatched: readonly string[];
  /** Best first; empty when no passage was ranked. */
  readonly candidates: readonly Candidate[];
}

/** A sentence that could be the answer. */
interface Candidate {
  /** The article's slug. */
  readonly article: string;
  /** The section's number; empty when it has none. */
  readonly section: string;
  readonly sectionTitle: string;
  /** 0 for the heading. */
  readonly paragraph: number;
  readonly sentence: string;
  readonly score: number;
  /** They sum to `score`. */
  readonly parts: Readonly<Record<string, number>>;
  /** The parts by what they look at; they sum to `score`, too. */
  readonly families: Readonly<Record<PartFamily, number>>;
  /** The passage's words that match, in lower case, each once, in the text's order. */
  readonly matched: readonly string[];
  /** Whether the answer shows this sentence. */
  readonly isQuoted: boolean;
}

/** Tells what an answer rests on. */
export function explainAnswer(answer: Answer): Explanation {
  const { kind, resolved, confidence, unmatched, evidence } = answer;
  const citations = answer.kind === 'abstained' ? [] : answer.citations;
  const isQuoted = ({ article, sentence }: Evidence): boolean =>
    citations.some(
      (one) =>
        one.article === article && one.span.start <= sentence.start && sentence.end <= one.span.end,
    );
  return {
    kind,
    resolved,
    confidence,
    unmatched,
    candidates: evidence.map((one) => ({
      article: one.article.slug,
      section: one.article.sections[one.passage.section]?.number ?? '',
      sectionTitle: one.article.sections[one.passage.section]?.title ?? '',
      paragraph: one.article.paragraphs[one.passage.paragraph]?.number ?? 0,
      sentence: slice(one.article.text, one.sentence),
      score: one.score,
      parts: one.parts,
      families: sumByFamily(one.parts),
      matched: [
        ...new Set(one.highlights.map((span) => slice(one.article.text, span).toLowerCase())),
      ],
      isQuoted: isQuoted(one),
    })),
  };
}
