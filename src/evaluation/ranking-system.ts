import type { Article, Passage } from '../core/article/article.js';
import type { Span } from '../core/article/span.js';

/** Something that ranks places for a question. */
export interface RankingSystem {
  readonly name: string;
  /** Indexes articles to be searched together. */
  open(articles: readonly Article[]): RankPlaces;
}

/** Ranks places for a question, best first; empty when it finds none or fails. */
type RankPlaces = (question: string) => readonly RankedPlace[];

export interface RankedPlace {
  readonly article: Article;
  /** `Paragraph.index`. */
  readonly paragraph: number;
  /** The sentence that is put forward, in the article's text; absent when there is none. */
  readonly sentence?: Span | undefined;
}

/** How many places are ranked at most. */
export const rankedPlaces = 10;

/** The passages to rank: all but the front matter's, which no labelled question is about. */
export function passagesToRank(article: Article): readonly Passage[] {
  return article.passages.filter(({ paragraph }) => article.paragraphs[paragraph]?.kind !== 'fact');
}
