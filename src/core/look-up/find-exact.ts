import type { Article } from '../article/article.js';
import type { Span } from '../article/span.js';
import { articleWords } from './article-words.js';
import type { QuotedWords } from './read-quoted.js';

/** Finds where an article has the quoted words, all and in order; undefined when nowhere. */
export function findExact({ words, gaps }: QuotedWords, article: Article): Span | undefined {
  const own = articleWords(article);
  const cuts = [0, ...gaps, words.length];
  const pieces = cuts.slice(1).map((end, at) => words.slice(cuts[at], end).map(({ key }) => key));
  for (const first of starts(pieces[0] ?? [], 0)) {
    const start = own.words[first]?.span.start ?? 0;
    const limit = article.sections.find(({ span }) => start < span.end)?.span.end ?? 0;
    const last = lastWord(pieces, first);
    const end = own.words[last]?.span.end ?? Number.POSITIVE_INFINITY;
    if (last >= 0 && (pieces.length === 1 || end <= limit)) return { start, end };
  }
  return undefined;

  /** Where the pieces end that follow one another from a word on; -1 when they do not. */
  function lastWord([piece, ...rest]: readonly (readonly string[])[], from: number): number {
    if (!piece) return from - 1;
    const at = starts(piece, from)[0];
    return at === undefined ? -1 : lastWord(rest, at + piece.length);
  }

  function starts(piece: readonly string[], from: number): readonly number[] {
    return (own.places.get(piece[0] ?? '') ?? []).filter(
      (at) => at >= from && piece.every((key, step) => own.words[at + step]?.key === key),
    );
  }
}
