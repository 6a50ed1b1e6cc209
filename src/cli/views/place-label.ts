import type { Paragraph, Section } from '../../core/article/article.js';

/** Names a section: `§2 Constructing regional innovation networks`, `Opening`, `Front matter`. */
export function sectionLabel({ number, title }: Pick<Section, 'number' | 'title'>): string {
  if (number === '') return title;
  return number === '0' ? 'Opening' : `§${number} ${title}`;
}

/** Names a paragraph in its section: `§2 Constructing regional innovation networks, ¶3`. */
export function placeLabel(
  section: Pick<Section, 'number' | 'title'>,
  paragraph: Pick<Paragraph, 'number'>,
): string {
  const label = sectionLabel(section);
  return paragraph.number === 0 ? `${label}, heading` : `${label}, ¶${paragraph.number}`;
}
