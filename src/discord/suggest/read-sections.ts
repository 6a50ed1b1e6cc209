import type { Article, SectionId } from '../../core/article/article.js';
import { findSection } from './find-sections.js';

/** Which sections somebody named. */
export type SectionsReading =
  | { readonly kind: 'read'; readonly ids: readonly SectionId[] }
  | { readonly kind: 'unknown'; readonly name: string };

/** Reads names of sections between commas: `2, 4-6, Water`; none for no words. */
export function readSections(words: string, article: Article): SectionsReading {
  const names = words
    .split(/[,，、;；\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap(spread);
  const ids: SectionId[] = [];
  for (const name of names) {
    const finding = findSection(name, [article]);
    if (finding.kind === 'none') return { kind: 'unknown', name };
    const first = finding.kind === 'one' ? finding.found : finding.found[0];
    if (!first) return { kind: 'unknown', name };
    ids.push(first.section.id);
  }
  return { kind: 'read', ids };
}

/** `4-6` is 4, 5 and 6. */
function spread(name: string): readonly string[] {
  const [, first = '', last = ''] = /^(\d{1,3})\s*[-–—]\s*(\d{1,3})$/u.exec(name) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (first === '' || count < 1) return [name];
  return Array.from({ length: count }, (_, at) => String(Number(first) + at));
}
