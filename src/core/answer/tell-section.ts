import type { Article, Section } from '../article/article.js';
import type { Answer, SectionReference } from './answer.js';
import { abstain, answerBase, quoteAnswer } from './answer-base.js';
import { type Asking, turnOf } from './asking.js';
import { cite } from './citation.js';
import { centralSentences } from './facts/central-sentences.js';
import { outermostSections } from './facts/count-parts.js';
import { withInner } from './section-reference.js';
import type { SectionPart, Turn } from './turn.js';

const CONFIDENCE = 0.95;
/** How many sentences stand for a section. */
const SELECTION = 3;

/** Answers a reference to a section, with the sections there are when it is none of them. */
export function tellReference(
  asking: Asking,
  { article, section, part }: { article: Article; section: Section | undefined; part: SectionPart },
): Turn {
  const answer = section
    ? tellSection(asking, { article, section, part })
    : abstain(asking, 'no-such-section', firstSections(article));
  return turnOf(asking, {
    reading: { kind: 'section', part, ...(section ? { section } : {}) },
    answer,
  });
}

function firstSections(article: Article): readonly SectionReference[] {
  return outermostSections(article)
    .slice(0, 3)
    .map((section) => ({ article, section }));
}

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
