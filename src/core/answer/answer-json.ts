import type { Section } from '../article/article.js';
import type { Answer, Correction, Figure } from './answer.js';
import type { Citation } from './citation.js';
import { originalLink } from './original/original-link.js';
import { citationLink, sectionLink } from './reader-link.js';
import { verifyCitation } from './verify-citation.js';

/** An answer as `ask --json` prints it. */
export interface AnswerJson {
  /** As given in a batch; absent otherwise. */
  readonly id?: string;
  /** As asked. */
  readonly question: string;
  readonly kind: Answer['kind'];
  readonly confidence: number;
  /** The answer, or for `clarify` the places to choose from; empty when abstaining. */
  readonly citations: readonly CitationJson[];
  readonly unmatched: readonly string[];
  /** Sections to look at instead; empty unless abstaining. */
  readonly nearest: readonly SectionJson[];
  /** Misspellings that were read as another word; absent when there are none. */
  readonly corrections?: readonly Correction[];
  /** Whether a list is all there is, or a selection; only for `listed`. */
  readonly extent?: 'complete' | 'selection';
  /** A number that Footnote counted itself; absent where none was asked. */
  readonly figure?: Figure;
  /** Why nothing is quoted; only for `abstained`. */
  readonly reason?: string;
}

interface CitationJson {
  readonly article: string;
  readonly section: { readonly id: string; readonly number: string; readonly title: string };
  readonly paragraph: number;
  readonly quote: string;
  readonly sentence: string;
  /** UTF-16 offsets of `sentence` in the canonical text. */
  readonly start: number;
  readonly end: number;
  readonly url: string;
  /** The sentence in the original page; absent where the article has none. */
  readonly original?: string;
}

interface SectionJson {
  readonly article: string;
  readonly section: { readonly id: string; readonly number: string; readonly title: string };
  readonly url: string;
}

/**
 * Gives an answer as plain data, each quote compared with the article.
 *
 * @param baseUrl - The reader's address without a closing slash.
 * @param id - The question's id in a batch.
 */
export function answerJson(answer: Answer, baseUrl: string, id?: string): AnswerJson {
  const { question, kind, confidence, unmatched, corrections } = answer;
  return {
    ...(id === undefined ? {} : { id }),
    question,
    kind,
    confidence: Math.round(confidence * 1000) / 1000,
    citations:
      kind === 'abstained' ? [] : answer.citations.map((one) => citationJson(one, baseUrl)),
    unmatched,
    nearest:
      kind !== 'abstained'
        ? []
        : answer.nearest.map(({ article, section }) => ({
            article: article.slug,
            section: sectionJson(section),
            url: sectionLink(baseUrl, article, section),
          })),
    ...(corrections.length === 0 ? {} : { corrections }),
    ...(kind === 'listed' ? { extent: answer.extent } : {}),
    ...((kind === 'quoted' || kind === 'listed') && answer.figure ? { figure: answer.figure } : {}),
    ...(kind === 'abstained' ? { reason: answer.reason } : {}),
  };
}

function citationJson(citation: Citation, baseUrl: string): CitationJson {
  const { article, section, paragraph, quote, sentence, span } = verifyCitation(citation);
  const original = originalLink(citation);
  return {
    article: article.slug,
    section: sectionJson(section),
    paragraph: paragraph.number,
    quote,
    sentence,
    start: span.start,
    end: span.end,
    url: citationLink(baseUrl, citation),
    ...(original === undefined ? {} : { original }),
  };
}

function sectionJson({ id, number, title }: Section): CitationJson['section'] {
  return { id, number, title };
}
