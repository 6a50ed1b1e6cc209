import type { Answer } from '../../core/answer/answer.js';
import { slice } from '../../core/article/span.js';

/** What `--json --explain` adds to an answer. */
export interface ExplanationJson {
  /** The question as it was answered. */
  readonly resolved: string;
  /** Best first; empty when no passage was ranked. */
  readonly evidence: readonly EvidenceJson[];
}

interface EvidenceJson {
  readonly article: string;
  readonly section: string;
  readonly paragraph: number;
  readonly sentence: string;
  readonly score: number;
  /** They sum to `score`. */
  readonly parts: Readonly<Record<string, number>>;
  /** The passage's words that match, in the text's order. */
  readonly matched: readonly string[];
}

/** Gives what an answer rests on as plain data. */
export function explanationJson({ resolved, evidence }: Answer): ExplanationJson {
  return {
    resolved,
    evidence: evidence.map(({ article, passage, sentence, score, parts, highlights }) => ({
      article: article.slug,
      section: article.sections[passage.section]?.number ?? '',
      paragraph: article.paragraphs[passage.paragraph]?.number ?? 0,
      sentence: slice(article.text, sentence),
      score,
      parts,
      matched: highlights.map((span) => slice(article.text, span)),
    })),
  };
}
