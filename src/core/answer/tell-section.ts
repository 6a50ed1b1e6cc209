import type { Article, Section } from '../article/article.js';
import type { Answer, SectionReference } from './answer.js';
import { abstain, answerBase, quoteAnswer } from './answer-base.js';
import { type Asking, turnOf } from './asking.js';
import { cite } from './citation.js';
import { centralSentences } from './facts/central-sentences.js';
import { outermostSections } from './facts/count-parts.js';
import { withInner } from './facts/inner-sections.js';
import type { SectionPart, Turn } from './turn.js';

/** How sure a section is that was called by its number, 31 of 31, or by all words of its heading. */
const BY_NUMBER = 0.97;
const BY_TITLE = 0.95;
/** The same, for the least share of its heading. */
const BY_WORD = 0.8;
/** Others would choose other sentences of it: 28 of 28 selections serve. */
const SELECTED = 0.94;
/** How many sentences stand for a section. */
const SELECTION = 3;

interface Reference {
  readonly article: Article;
  readonly part: SectionPart;
  /** How much of the heading was said, in (0, 1]; absent when the section was called by number. */
  readonly share?: number | undefined;
}

/** Answers a reference to a section, with the sections there are when it is none of them. */
export function tellReference(
  asking: Asking,
  { article, section, part, share }: Reference & { section: Section | undefined },
): Turn {
  const answer = section
    ? tellSection(asking, { article, section, part, share })
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
  { article, section, part, share }: Reference & { section: Section },
): Answer {
  const confidence = share === undefined ? BY_NUMBER : BY_WORD + (BY_TITLE - BY_WORD) * share;
  const heading = article.paragraphs.find(
    ({ section: own, kind }) => own === section.index && kind === 'heading',
  );
  const sections = new Set(withInner(article, section).map(({ index }) => index));
  const passages = article.passages.filter(
    ({ section: own, paragraph }) =>
      sections.has(own) && article.paragraphs[paragraph]?.kind !== 'heading',
  );
  if (heading && (part === 'title' || passages.length === 0)) {
    return quoteAnswer(asking, cite(article, heading.span), { confidence });
  }
  const base = answerBase(asking, confidence);
  if (part === 'summary') {
    const spans = centralSentences(article, { sections, limit: SELECTION });
    if (spans.length > 0) {
      const citations = spans.map((span) => cite(article, span));
      return {
        ...base,
        confidence: confidence * SELECTED,
        kind: 'listed',
        citations,
        extent: 'selection',
      };
    }
  }
  const citations = passages.flatMap(({ sentences: [first] }) =>
    first ? [cite(article, first)] : [],
  );
  return { ...base, kind: 'section', article, section, citations };
}
