import { cite } from '../../core/answer/citation.js';
import { citationLink } from '../../core/answer/reader-link.js';
import { slice } from '../../core/article/span.js';
import type { Evidence } from '../../core/search/evidence.js';

/** A passage as `search --json` prints it. */
export interface PassageJson {
  readonly article: string;
  readonly section: { readonly id: string; readonly number: string; readonly title: string };
  readonly paragraph: number;
  readonly quote: string;
  readonly sentence: string;
  /** UTF-16 offsets of `sentence` in the canonical text. */
  readonly start: number;
  readonly end: number;
  /** The words that match, in the text's order. */
  readonly matched: readonly string[];
  readonly score: number;
  readonly url: string;
}

/** Gives a found passage as plain data. */
export function evidenceJson(evidence: Evidence, baseUrl: string): PassageJson {
  const citation = cite(evidence.article, evidence.sentence);
  const { article, section, paragraph, quote, sentence, span } = citation;
  return {
    article: article.slug,
    section: { id: section.id, number: section.number, title: section.title },
    paragraph: paragraph.number,
    quote,
    sentence,
    start: span.start,
    end: span.end,
    matched: evidence.highlights.map((highlight) => slice(article.text, highlight)),
    score: evidence.score,
    url: citationLink(baseUrl, citation),
  };
}
