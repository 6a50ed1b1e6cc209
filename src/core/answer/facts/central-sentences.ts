import type { Article } from '../../article/article.js';
import { factId } from '../../article/front-matter-facts.js';
import type { Span } from '../../article/span.js';
import { headingSpans, termsOf } from '../enumerations/terms-of.js';
import { sentencesOf } from './sentences-of.js';

export interface CentralRequest {
  /** `Section.index` of the sections to choose from; all when absent. */
  readonly sections?: ReadonlySet<number>;
  /** How many at most. */
  readonly limit: number;
  /** Which sentences to choose from, by their text; all when absent. */
  readonly only?: (text: string) => boolean;
  /** Terms that count double: those of the topic asked for. */
  readonly topic?: ReadonlySet<string>;
}

/**
 * Chooses the most central sentences of a stretch: those with the words that it uses most and
 * that its headings use, none of them repeating another.
 *
 * @returns In the text's order; empty when the stretch holds no sentence of some length.
 */
export function centralSentences(
  article: Article,
  { sections, limit, topic, only = () => true }: CentralRequest,
): readonly Span[] {
  const prose = sentencesOf(article).filter(
    ({ kind, section, span }) =>
      (kind === 'text' || kind === 'list' || kind === 'quotation') &&
      (sections === undefined || sections.has(section)) &&
      span.end - span.start >= (isHan(article) ? MIN_HAN_LENGTH : MIN_LENGTH),
  );
  const sentences = prose.map((sentence) => ({
    span: sentence.span,
    text: sentence.text,
    announces: ANNOUNCES.test(sentence.text),
    isDetail: NUMBER.test(sentence.text),
    terms: sentence.terms(),
  }));
  const title = termsOf(article, titleSpans(article, sections));
  const counts = new Map<string, number>();
  for (const { terms } of sentences) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const scored = sentences.map((sentence, at) => ({
    ...sentence,
    score:
      centrality(sentence.terms) *
      (at === 0 ? FIRST : 1) *
      (sentence.announces ? ANNOUNCED : 1) *
      (sentence.isDetail ? DETAIL : 1),
  }));
  const chosen: (typeof scored)[number][] = [];
  const usable = scored.filter(({ text }) => only(text));
  for (const candidate of usable.sort((a, b) => b.score - a.score)) {
    if (chosen.length === limit) break;
    if (chosen.every(({ terms }) => overlap(terms, candidate.terms) < 0.6)) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start).map(({ span }) => span);

  function centrality(terms: ReadonlySet<string>): number {
    if (terms.size === 0) return 0;
    let mass = 0;
    for (const term of terms) {
      const count = counts.get(term) ?? 0;
      const weight = Math.log(1 + count) + (title.has(term) ? 1 : 0) + (topic?.has(term) ? 2 : 0);
      mass += count > 1 || title.has(term) ? weight : 0.2;
    }
    // The square root keeps long sentences from winning by length alone.
    return mass / Math.sqrt(terms.size + 4);
  }
}

/** In characters: shorter sentences say too little alone. */
const MIN_LENGTH = 30;
const MIN_HAN_LENGTH = 12;

function isHan({ metadata }: Article): boolean {
  return /^(?:zh|ja)/.test(metadata.language);
}

/** What the first sentence, one that says what the text does, and one with figures count for. */
const FIRST = 1.25;
const ANNOUNCED = 1.6;
const DETAIL = 0.8;

const NUMBER = /\p{N}/u;

/** Where a text says itself what it does. */
const ANNOUNCES =
  /\b(?:this|the present) (?:article|report|essay|paper|text|piece|study|chapter|guide|post)\b|\bwe (?:argue|show|present|propose|describe)\b|本文|本报告|这篇文章/iu;

/** The article's title, in the text or in its front matter, and the headings of the sections. */
function titleSpans(article: Article, sections: ReadonlySet<number> | undefined): readonly Span[] {
  const own = [...(sections ?? [])].flatMap((section) => headingSpans(article, section));
  const facts = article.paragraphs.filter(({ id }) => id === factId('title'));
  return [...headingSpans(article, 0), ...facts.map(({ span }) => span), ...own];
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
