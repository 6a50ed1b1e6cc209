import { cite } from '../answer/citation.js';
import type { Article, Paragraph, Section } from '../article/article.js';
import { slice } from '../article/span.js';
import type { ReferencePlace } from './reference.js';

/** Makes the place of a section. */
export function sectionPlace(article: Article, section: Section): ReferencePlace {
  return { kind: 'section', article, section };
}

/** Makes the place of a paragraph: its first passage as a whole; undefined when it has none. */
export function paragraphPlace(
  article: Article,
  paragraph: Paragraph,
): Extract<ReferencePlace, { kind: 'passage' }> | undefined {
  const passage = article.passages.find((one) => one.paragraph === paragraph.index);
  return passage && { kind: 'passage', citation: cite(article, passage.span) };
}

/** Lists the paragraphs of a section in order, its heading aside. */
export function paragraphsIn(article: Article, section: Section): readonly Paragraph[] {
  return article.paragraphs.filter((one) => one.section === section.index && one.number > 0);
}

/** Writes the reference that leads to a section or to one of its paragraphs. */
export function referenceTo(section: Section, paragraph?: Paragraph): string {
  if (section.number === '') return `#${paragraph?.id ?? section.id}`;
  return paragraph ? `§${section.number} ¶${paragraph.number}` : `§${section.number}`;
}

/** Gives the first words of a paragraph in one line. */
export function paragraphLine(article: Article, { span }: Paragraph): string {
  return slice(article.text, span).replace(/\s+/gu, ' ').trim();
}
