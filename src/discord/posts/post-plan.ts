import { cite } from '../../core/answer/citation.js';
import type { Article, Paragraph, Passage } from '../../core/article/article.js';
import { type Span, slice } from '../../core/article/span.js';
import { fingerprint, referToSpan, type SpanReference } from '../../core/article/span-reference.js';
import type { MessageView, ShownQuote } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { type Block, joinBlocks, plainBlock } from '../views/block.js';
import { escapeMarkdown } from '../views/escape-markdown.js';
import { sentenceView } from '../views/quote-view.js';
import { headView } from './head-view.js';

/** A message of a posted article: what it says, and what of the article it shows. */
export interface PlannedMessage {
  readonly view: MessageView;
  /** `fingerprint` of its Markdown. */
  readonly content: string;
  /** Absent for the head. */
  readonly reference?: SpanReference;
}

/** A piece leaves so much of a message's 2,000 characters to headings and its number. */
const MAX_PIECE = 1500;
/** Escaped and quoted, so many characters take at most three times as many. */
const SAFE_LENGTH = 500;
/** Headings longer than this together do not go with a piece; one alone is quoted like a paragraph. */
const MAX_HEADING = 150;

/** Lays an article out as messages: the head, then a message a paragraph, each with its number. */
export function planPost(article: Article, texts: Texts): readonly PlannedMessage[] {
  const planned: PlannedMessage[] = [toMessage(article, headView(article, texts))];
  let headings: Paragraph[] = [];
  const flush = (block: Block | undefined, span: Span | undefined): void => {
    const [first] = headings;
    const start = first?.span.start ?? span?.start ?? 0;
    const end = span?.end ?? headings.at(-1)?.span.end ?? 0;
    const lines = headings.map((heading) => headingView(article, heading));
    planned.push(
      toMessage(article, joinBlocks([...lines, block ?? plainBlock('')]), { start, end }),
    );
    headings = [];
  };
  for (const paragraph of article.paragraphs) {
    const { kind, span } = paragraph;
    if (kind === 'fact') continue;
    if (kind === 'heading' && span.end - span.start <= MAX_HEADING) {
      const room = headings.reduce(
        (left, one) => left - one.span.end + one.span.start,
        MAX_HEADING,
      );
      if (span.end - span.start > room) flush(undefined, undefined);
      headings.push(paragraph);
      continue;
    }
    const pieces = article.passages
      .filter((passage) => passage.paragraph === paragraph.index)
      .flatMap((passage) => piecesOf(article, passage, texts));
    pieces.forEach((piece, at) => {
      const part = pieces.length > 1 ? ` (${at + 1}/${pieces.length})` : '';
      const label = plainBlock(`-# ${numberOf(article, paragraph, texts)}${part}`);
      flush(joinBlocks([label, pieceView(article, piece, texts)]), piece);
    });
  }
  if (headings.length > 0) flush(undefined, undefined);
  return planned;
}

function toMessage(article: Article, block: Block, span?: Span): PlannedMessage {
  const { markdown, quotes } = block;
  return {
    view: { content: markdown, components: [], quotes },
    content: fingerprint(markdown),
    ...(span ? { reference: referToSpan(article, span) } : {}),
  };
}

/** Names a paragraph as one asks for it: `§2, ¶ 3`. */
function numberOf(article: Article, { section, number }: Paragraph, { place }: Texts): string {
  const held = article.sections[section];
  const name = held === undefined || held.number === '0' ? place.opening : `§${held.number}`;
  return number === 0 ? name : place.paragraph(name, number);
}

function headingView(article: Article, { span, section }: Paragraph): Block {
  const words = slice(article.text, span);
  const markdown = escapeMarkdown(words, '### ');
  const depth = article.sections[section]?.depth ?? 1;
  const quote: ShownQuote = { citation: cite(article, span), words, markdown };
  return { markdown: `${depth > 1 ? '###' : '##'} ${markdown}`, quotes: [quote] };
}

/** Parts a passage where it does not fit: at sentences, and a sentence at spaces. */
function piecesOf(article: Article, passage: Passage, texts: Texts): readonly Span[] {
  const pieces: Span[] = [];
  for (const sentence of passage.sentences.flatMap((one) => shortSpans(article, one, texts))) {
    const last = pieces.at(-1);
    const both = last && { start: last.start, end: sentence.end };
    if (both && fits(article, both, texts)) pieces[pieces.length - 1] = both;
    else pieces.push(sentence);
  }
  return pieces;
}

function shortSpans(article: Article, sentence: Span, texts: Texts): readonly Span[] {
  if (fits(article, sentence, texts)) return [sentence];
  const spans: Span[] = [];
  for (let { start } = sentence; start < sentence.end; ) {
    const end = cutAt(article.text, start, sentence.end);
    const words = article.text.slice(start, end);
    const trimmed = {
      start: start + words.length - words.trimStart().length,
      end: start + words.trimEnd().length,
    };
    if (trimmed.start < trimmed.end) spans.push(trimmed);
    start = end;
  }
  return spans;
}

/** The last space within reach, else a place between two characters. */
function cutAt(text: string, start: number, end: number): number {
  if (end - start <= SAFE_LENGTH) return end;
  const reach = text.slice(start, start + SAFE_LENGTH);
  const space = reach.search(/\s\S*$/u);
  if (space > SAFE_LENGTH / 2) return start + space;
  return start + reach.replace(/[\uD800-\uDBFF]$/u, '').length;
}

function fits(article: Article, span: Span, texts: Texts): boolean {
  return pieceView(article, span, texts).markdown.length <= MAX_PIECE;
}

function pieceView(article: Article, span: Span, texts: Texts): Block {
  return sentenceView(cite(article, span), { texts, limit: Number.POSITIVE_INFINITY });
}
