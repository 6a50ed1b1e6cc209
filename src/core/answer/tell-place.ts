import type { Article, Paragraph } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { abstain, quoteAnswer } from './answer-base.js';
import { type Asking, turnOf } from './asking.js';
import { cite } from './citation.js';
import { numberOf } from './read-list.js';
import type { Turn } from './turn.js';

const CONFIDENCE = 0.95;

interface PlaceRequest {
  readonly article: Article;
  readonly words: string;
  /** `Section.index` of the sections to count in; the whole article when absent. */
  readonly sections?: ReadonlySet<number>;
  /** How many places after the one that is named; below 0 before it. */
  readonly step?: number;
}

/**
 * Answers a question for a sentence or paragraph by its place: "the first sentence". In a
 * section, paragraphs have the numbers that citations show.
 */
export function tellPlace(
  asking: Asking,
  { article, words, sections, step = 0 }: PlaceRequest,
): Turn | undefined {
  const { places, ordinals, cardinals } = asking.phrases;
  const { ordinal, sentence, number } = places.exec(words)?.groups ?? {};
  const named = numberOf(ordinal ?? number ?? '', ordinals, cardinals);
  if (!named) return undefined;
  const place = named + step;
  // Nothing comes before the first, and nothing after the last.
  if (place === 0) {
    const answer = abstain(asking, 'no-such-item');
    return turnOf(asking, { reading: { kind: 'find', topic: words }, answer });
  }
  const paragraphs = article.paragraphs.filter(
    ({ kind, section }) =>
      (isProse(kind) || (sections !== undefined && kind === 'subheading')) &&
      (sections?.has(section) ?? true),
  );
  const numbered =
    sections && !sentence && place > 0
      ? paragraphs.filter(({ number: own }) => own === place).slice(0, 1)
      : undefined;
  const spans = sentence
    ? sentencesOf(article, paragraphs)
    : endedFirst(article.text, firstSentences(article, paragraphs));
  const span = numbered
    ? firstSentences(article, numbered)[0]
    : spans.at(place > 0 ? place - 1 : place);
  const answer = span
    ? quoteAnswer(asking, cite(article, span), { confidence: CONFIDENCE })
    : abstain(asking, 'no-such-item');
  return turnOf(asking, { reading: { kind: 'find', topic: words }, answer });
}

/** Gives the first or the last sentence of an article's prose. */
export function edgeSentence(article: Article, edge: 'first' | 'last'): Span | undefined {
  const paragraphs = article.paragraphs.filter(({ kind }) => isProse(kind) && kind !== 'code');
  return sentencesOf(article, paragraphs).at(edge === 'first' ? 0 : -1);
}

function isProse(kind: Paragraph['kind']): boolean {
  return kind !== 'heading' && kind !== 'subheading' && kind !== 'fact';
}

/** Leaves out a dateline or a byline, which is a line and no sentence, where there are others. */
function endedFirst(text: string, spans: readonly Span[]): readonly Span[] {
  const ended = spans.filter((span) => ENDED.test(slice(text, span)));
  return ended.length > 0 ? ended : spans;
}

const ENDED = /[.!?。！？…][\p{Pe}\p{Pf}"']*\s*$/u;

function sentencesOf(
  { text, passages }: Article,
  paragraphs: readonly Paragraph[],
): readonly Span[] {
  const inside = new Set(paragraphs.map(({ index }) => index));
  return endedFirst(
    text,
    passages.flatMap(({ paragraph, sentences }) => (inside.has(paragraph) ? sentences : [])),
  );
}

function firstSentences({ passages }: Article, paragraphs: readonly Paragraph[]): readonly Span[] {
  return paragraphs.flatMap(
    ({ index }) => passages.find(({ paragraph }) => paragraph === index)?.sentences[0] ?? [],
  );
}
