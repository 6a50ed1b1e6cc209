import { type Citation, cite } from '../../answer/citation.js';
import type { Article, Paragraph, SectionId } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { readingSeconds } from './reading-time.js';

/** A stretch that a group reads at one go: a section, or some paragraphs of a long one. */
export interface PlannedPart {
  readonly section: SectionId;
  /** `Section.number` when the plan was made. */
  readonly number: string;
  /** `Section.title` when the plan was made. */
  readonly title: string;
  /** `Paragraph.number` of its first and its last paragraph, both inclusive, from 1. */
  readonly first: number;
  readonly last: number;
  /** How long reading takes, in whole seconds; at least 1. */
  readonly seconds: number;
}

/** Beyond this a section is parted: six minutes are as much as a group reads before it talks. */
const longPartSeconds = 360;

/**
 * Plans the reading of an article, section by section; sections without paragraphs are left out.
 *
 * @param sections - Which sections to read, with those inside them; all when absent or empty.
 * @returns In the article's order; empty when none of the sections is in the article.
 */
export function planReading(
  article: Article,
  sections: readonly SectionId[] = [],
): readonly PlannedPart[] {
  const wanted = new Set(sections);
  return article.sections.flatMap((section) => {
    if (wanted.size > 0 && !isWanted(article, section.index, wanted)) return [];
    const paragraphs = article.paragraphs.filter(
      ({ section: held, number, kind }) => held === section.index && number > 0 && kind !== 'fact',
    );
    return splitEvenly(article, paragraphs).flatMap((group) => {
      const [first, last] = [group.at(0), group.at(-1)];
      if (!first || !last) return [];
      return {
        section: section.id,
        number: section.number,
        title: section.title,
        first: first.number,
        last: last.number,
        seconds: Math.max(1, Math.round(secondsOf(article, group))),
      };
    });
  });
}

/**
 * Finds where a part stands now.
 *
 * @returns From its first paragraph to its last; undefined when the article has it no more.
 */
export function spanOfPart(article: Article, part: PlannedPart): Span | undefined {
  const paragraphs = paragraphsOfPart(article, part);
  const [first, last] = [paragraphs.at(0), paragraphs.at(-1)];
  return first && last && { start: first.span.start, end: last.span.end };
}

/** Cites the passages of a part in their order; empty when the article has it no more. */
export function readPart(article: Article, part: PlannedPart): readonly Citation[] {
  const indexes = new Set(paragraphsOfPart(article, part).map(({ index }) => index));
  return article.passages
    .filter(({ paragraph }) => indexes.has(paragraph))
    .map(({ span }) => cite(article, span));
}

function paragraphsOfPart(article: Article, { section, first, last }: PlannedPart) {
  const index = article.sections.find(({ id }) => id === section)?.index;
  return article.paragraphs.filter(
    (one) => one.section === index && first <= one.number && one.number <= last,
  );
}

function isWanted(article: Article, index: number, wanted: ReadonlySet<SectionId>): boolean {
  const section = article.sections[index];
  if (!section) return false;
  if (wanted.has(section.id)) return true;
  return section.parent !== undefined && isWanted(article, section.parent, wanted);
}

/** Parts a long section at paragraph ends, so that its parts take about equally long. */
function splitEvenly(
  article: Article,
  paragraphs: readonly Paragraph[],
): readonly (readonly Paragraph[])[] {
  const total = secondsOf(article, paragraphs);
  const count = Math.max(1, Math.ceil(total / longPartSeconds));
  const groups: Paragraph[][] = [];
  let read = 0;
  for (const paragraph of paragraphs) {
    const seconds = secondsOf(article, [paragraph]);
    const place = Math.min(count - 1, Math.floor(((read + seconds / 2) / (total || 1)) * count));
    const group = groups[place] ?? [];
    group.push(paragraph);
    groups[place] = group;
    read += seconds;
  }
  return groups.filter((group) => group !== undefined);
}

function secondsOf({ text, metadata }: Article, paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce(
    (sum, { span }) => sum + readingSeconds(slice(text, span), metadata.language),
    0,
  );
}
