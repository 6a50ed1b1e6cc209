import type { Article, Section } from '../article/article.js';
import type { Answer } from './answer.js';
import { answerBase, quoteAnswer } from './answer-base.js';
import type { Asking } from './asking.js';
import { cite } from './citation.js';
import { centralSentences } from './facts/central-sentences.js';
import { withInner } from './section-reference.js';
import type { SectionPart } from './turn.js';

const CONFIDENCE = 0.95;
/** How many sentences stand for a section. */
const SELECTION = 3;

/** Answers with a section: its heading, its most central sentences, or all of it. */
export function tellSection(
  asking: Asking,
  { article, section, part }: { article: Article; section: Section; part: SectionPart },
): Answer {
  const heading = article.paragraphs.find(
    ({ section: own, kind }) => own === section.index && kind === 'heading',
  );
  const sections = new Set(withInner(article, section).map(({ index }) => index));
  const passages = article.passages.filter(
    ({ section: own, paragraph }) =>
      sections.has(own) && article.paragraphs[paragraph]?.kind !== 'heading',
  );
  if (heading && (part === 'title' || passages.length === 0)) {
    return quoteAnswer(asking, cite(article, heading.span), { confidence: CONFIDENCE });
  }
  const base = answerBase(asking, CONFIDENCE);
  if (part === 'summary') {
    const spans = centralSentences(article, { sections, limit: SELECTION });
    if (spans.length > 0) {
      const citations = spans.map((span) => cite(article, span));
      return { ...base, kind: 'listed', citations, extent: 'selection' };
    }
  }
  const citations = passages.flatMap(({ sentences: [first] }) =>
    first ? [cite(article, first)] : [],
  );
  return { ...base, kind: 'section', article, section, citations };
}
