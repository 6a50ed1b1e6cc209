import type { Article } from '../../article/article.js';
import { collectRivals, type Rival } from './choose-rivals.js';
import { readSentences } from './read-sentences.js';

/**
 * Looks for rivals in other articles of the same language, which are read when something is first
 * looked for.
 *
 * @returns What they have of a shape.
 */
export function rivalsElsewhere(
  article: Article,
  corpus: readonly Article[],
): (shape: string) => ReadonlyMap<string, Rival> {
  const others = corpus.filter(
    ({ slug, metadata }) =>
      slug !== article.slug && metadata.language === article.metadata.language,
  );
  const known = new Map<string, ReadonlyMap<string, Rival>>();
  return (shape) => {
    const read = known.get(shape) ?? mergeRivals(others.map((other) => rivalsOf(other, shape)));
    known.set(shape, read);
    return read;
  };
}

function rivalsOf(article: Article, shape: string): readonly Rival[] {
  return [...(collectRivals(readSentences(article)).get(shape)?.values() ?? [])];
}

function mergeRivals(rivals: readonly (readonly Rival[])[]): ReadonlyMap<string, Rival> {
  const merged = new Map<string, Rival>();
  for (const rival of rivals.flat()) {
    const held = merged.get(rival.text)?.sentences ?? [];
    merged.set(rival.text, { ...rival, sentences: [...held, ...rival.sentences] });
  }
  return merged;
}
