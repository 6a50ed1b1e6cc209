import type { Article, Section } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import type { Figure } from './answer.js';
import { quoteAnswer } from './answer-base.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { cite } from './citation.js';
import {
  countInSection,
  countWordsIn,
  isPartUnit,
  outermostSections,
  type PartUnit,
} from './facts/count-parts.js';
import { sentencesOf } from './facts/sentences-of.js';
import type { Turn } from './turn.js';

/** Footnote counts as people do, but for hyphens and lines. */
const CONFIDENCE = 0.95;

/** Answers "how many words does section 3 have?": its heading, with the number. */
export function tellSectionMeasure(
  asking: Asking,
  { article, section, words }: { article: Article; section: Section; words: readonly string[] },
): Turn | undefined {
  const unit = words
    .map((one) => asking.phrases.facts.find(([, pattern]) => pattern.test(one))?.[0])
    .find((fact) => fact !== undefined);
  if (unit === undefined || !isPartUnit(unit)) return undefined;
  return quoteMeasured(asking, article, {
    span: headingOf(article, section),
    figure: { value: countInSection(article, section, unit), unit },
  });
}

/** Answers "which section is the longest?": its heading, or the paragraph or sentence, with the number. */
export function answerExtreme(asking: Asking): Turn | undefined {
  const {
    most,
    least,
    part,
    unit = 'words',
  } = asking.phrases.extremes.map((one) => one.exec(asking.bare)?.groups).find(Boolean) ?? {};
  const article = articleOf(asking);
  if (!article || part === undefined) return undefined;
  const counted = isPartUnit(unit) ? unit : 'words';
  const parts = partsOf(article, part, counted).filter(({ value }) => value > 0);
  const sign = most === undefined && least !== undefined ? -1 : 1;
  const [best] = [...parts].sort((a, b) => sign * (b.value - a.value));
  return (
    best &&
    quoteMeasured(asking, article, {
      span: best.span,
      figure: { value: best.value, unit: counted },
    })
  );
}

interface Measured {
  readonly span: Span | undefined;
  readonly value: number;
}

function partsOf(article: Article, part: string, unit: PartUnit): readonly Measured[] {
  if (/^(?:sentence|句)/u.test(part)) {
    return sentencesOf(article)
      .filter(({ kind }) => kind === 'text' || kind === 'quotation' || kind === 'list')
      .map(({ span, text }) => ({ span, value: countWordsIn(text) }));
  }
  if (/^(?:paragraph|段)/u.test(part)) {
    return article.paragraphs
      .filter(({ kind }) => kind === 'text' || kind === 'quotation')
      .map(({ span, index }) => ({
        span: article.passages.find(({ paragraph }) => paragraph === index)?.sentences[0],
        value: countWordsIn(slice(article.text, span)),
      }));
  }
  return outermostSections(article).map((section) => ({
    span: headingOf(article, section),
    value: countInSection(article, section, unit),
  }));
}

function headingOf(article: Article, { index }: Section): Span | undefined {
  const own = article.paragraphs.filter(({ section }) => section === index);
  return (own.find(({ kind }) => kind === 'heading') ?? own[0])?.span;
}

function quoteMeasured(
  asking: Asking,
  article: Article,
  { span, figure }: { span: Span | undefined; figure: Figure },
): Turn | undefined {
  if (!span) return undefined;
  const answer = {
    ...quoteAnswer(asking, cite(article, span), { confidence: CONFIDENCE }),
    figure,
  };
  return turnOf(asking, { reading: { kind: 'find', topic: asking.bare }, answer });
}
