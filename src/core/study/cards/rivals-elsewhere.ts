import type { Article } from '../../article/article.js';
import { collectRivals, type Rival } from './choose-rivals.js';
import { readSentences } from './read-sentences.js';

/** Gives what other articles have of a shape. */
export type RivalsElsewhere = (shape: string) => ReadonlyMap<string, Rival>;

/**
 * Looks for rivals in other articles of the same language, which are read when something is first
 * looked for; the same for an article as long as the others are.
 */
export function rivalsElsewhere(article: Article, corpus: readonly Article[]): RivalsElsewhere {
  const others = corpus.filter(
    ({ slug, metadata }) =>
      slug !== article.slug && metadata.language === article.metadata.language,
  );
  const last = finders.get(article);
  if (last?.others.length === others.length && others.every((one, at) => one === last.others[at])) {
    return last.find;
  }
  const known = new Map<string, ReadonlyMap<string, Rival>>();
  const find: RivalsElsewhere = (shape) => {
    const read = known.get(shape) ?? mergeRivals(others.map((other) => rivalsOf(other, shape)));
    known.set(shape, read);
    return read;
  };
  finders.set(article, { others, find });
  return find;
}

const finders = new WeakMap<
  Article,
  { readonly others: readonly Article[]; readonly find: RivalsElsewhere }
>();

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
