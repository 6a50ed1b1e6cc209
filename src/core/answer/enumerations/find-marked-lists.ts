import type { Article, Paragraph } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import { announcedThings } from './announced-things.js';
import type { Enumeration } from './enumeration.js';
import { headingSpans, termsOf, wordsOf } from './terms-of.js';

/** Finds bulleted and numbered lists; the sentence before a list says what it lists. */
export function findMarkedLists(article: Article): readonly Enumeration[] {
  return article.paragraphs.flatMap((paragraph): readonly Enumeration[] => {
    if (paragraph.kind !== 'list') return [];
    const items = paragraph.items.flatMap((item) => itemSentence(article, item) ?? []);
    if (items.length < 2) return [];
    const headings = termsOf(article, headingSpans(article, paragraph.section));
    const before = leadOf(article, paragraph);
    const lead = termsOf(article, before ? [before] : []);
    return [
      {
        kind: 'list',
        article,
        section: paragraph.section,
        items,
        near: before ? announcedThings(article, before) : new Set(),
        lead,
        headings,
        above: wordsOf(article, headingSpans(article, paragraph.section)),
        inside: termsOf(article, items),
        ...(before ? { announcedBy: before } : {}),
      },
    ];
  });
}

/** A first sentence of fewer characters is a label, and the item is quoted whole. */
const LABEL_LENGTH = 30;

/** Gives the sentence that stands for an item: its first, or all of it after a short label. */
function itemSentence(article: Article, item: Span): Span | undefined {
  const passage = article.passages.find(
    ({ span }) => span.start <= item.start && item.start < span.end,
  );
  const first = passage?.sentences.find(({ end }) => end > item.start);
  if (!passage || !first) return undefined;
  const end = Math.min(item.end, passage.span.end);
  const sentence = { start: Math.max(first.start, item.start), end: Math.min(first.end, end) };
  return sentence.end - sentence.start < LABEL_LENGTH ? { start: item.start, end } : sentence;
}

function leadOf(article: Article, list: Paragraph): Span | undefined {
  const before = article.paragraphs[list.index - 1];
  if (!before || before.section !== list.section || before.kind === 'heading') return undefined;
  return article.passages.findLast(({ paragraph }) => paragraph === before.index)?.sentences.at(-1);
}
