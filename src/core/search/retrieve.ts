import type { SearchCorpus } from './search-corpus.js';
import type { SearchQuestion } from './search-question.js';

/** Which paragraphs are searched. */
export interface Scope {
  isInScope(paragraph: number): boolean;
  /** How many paragraphs that is. */
  readonly size: number;
}

/** Makes the scope of some sections, of one article, or of all. */
export function scopeOf(
  corpus: SearchCorpus,
  article?: string,
  sections?: readonly number[],
): Scope {
  const none = { start: 0, end: 0 };
  const { start, end } =
    article === undefined
      ? { start: 0, end: corpus.paragraphs.length }
      : (corpus.ranges.get(article) ?? none);
  const inRange = (paragraph: number) => start <= paragraph && paragraph < end;
  if (!sections) {
    return { isInScope: inRange, size: end - start };
  }
  const chosen = new Set(sections);
  const isInScope = (paragraph: number) =>
    inRange(paragraph) && chosen.has(corpus.paragraphs[paragraph]?.section ?? -1);
  return {
    isInScope,
    size: corpus.paragraphs.slice(start, end).filter((_, at) => isInScope(start + at)).length,
  };
}

/** The right paragraph is among so many for 98.8 % of the questions of SQuAD half A. */
export const candidateLimit = 15;

/** Finds the paragraphs that are worth measuring: positions, best first by lunr's score. */
export function retrieve(
  corpus: SearchCorpus,
  { terms }: SearchQuestion,
  { isInScope }: Scope,
  limit = candidateLimit,
): readonly number[] {
  const found = corpus.index.find(terms.flatMap(({ numbers }) => numbers));
  return found.filter(isInScope).slice(0, limit);
}
