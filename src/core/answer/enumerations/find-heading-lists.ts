import type { Article, Paragraph } from '../../article/article.js';
import type { Enumeration } from './enumeration.js';
import { headingSpans, termsOf, wordsOf } from './terms-of.js';

/**
 * Finds headings of one level under one heading, and the sub-heading lines below them where
 * each of them has one. What they list is said by the words that all of them share, and by
 * the heading above.
 */
export function findHeadingLists(article: Article): readonly Enumeration[] {
  const groups = new Map<number, Paragraph[][]>();
  for (const { index, parent, number } of article.sections) {
    const lines = article.paragraphs.filter(
      ({ section, kind }) => section === index && (kind === 'heading' || kind === 'subheading'),
    );
    if (number === '' || number === '0' || lines[0]?.kind !== 'heading') continue;
    groups.set(parent ?? -1, [...(groups.get(parent ?? -1) ?? []), lines]);
  }
  return [...groups].flatMap(([parent, sections]) => {
    if (sections.length < 2) return [];
    const above = parent === -1 ? titleSpans(article) : headingSpans(article, parent);
    const rows = [0, 1].flatMap((row) => {
      const lines = sections.flatMap((section) => section[row] ?? []);
      return lines.length === sections.length ? [lines] : [];
    });
    return rows.map((lines) => toEnumeration(article, lines, above));
  });
}

function toEnumeration(
  article: Article,
  lines: readonly Paragraph[],
  above: ReturnType<typeof headingSpans>,
): Enumeration {
  const items = lines.map(({ span }) => span);
  const own = items.map((item) => termsOf(article, [item]));
  const shared = new Set(
    [...(own[0] ?? [])].filter((term) => own.every((terms) => terms.has(term))),
  );
  return {
    kind: 'headings',
    article,
    section: lines[0]?.section ?? 0,
    items,
    near: shared,
    lead: shared,
    headings: termsOf(article, above),
    above: wordsOf(article, above),
    inside: termsOf(article, items),
  };
}

function titleSpans(article: Article): ReturnType<typeof headingSpans> {
  return article.paragraphs
    .filter(({ number, section }) => number === 0 && section === 0)
    .map(({ span }) => span);
}
