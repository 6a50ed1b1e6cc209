import type { Article, Section } from '../../article/article.js';

/** Gives a section with those inside it, in order. */
export function withInner(article: Article, section: Section): readonly Section[] {
  const inside = new Set([section.index]);
  for (const { index, parent } of article.sections) {
    if (parent !== undefined && inside.has(parent)) inside.add(index);
  }
  return article.sections.filter(({ index }) => inside.has(index));
}
