import type { Article } from '../article/article.js';
import type { Evidence } from '../search/evidence.js';
import type { Answer } from './answer.js';

/** All articles, and everything that can be asked of them. */
export interface Library {
  /** By title; at least one. */
  readonly articles: readonly Article[];
  /** Finds an article by slug, title or alias, case and accents aside. */
  find(name: string): Article | undefined;
  /** Answers a question from one article, or from all of them. */
  ask(request: AskRequest): Answer;
  /** Searches for words and gives evidence, best first; empty when nothing matches. */
  search(request: SearchRequest): readonly Evidence[];
}

export interface AskRequest {
  readonly question: string;
  /** The slug of the one article to answer from; all articles when absent. */
  readonly article?: string;
  /** Earlier questions of the conversation, oldest first; absent or empty when there are none. */
  readonly history?: readonly string[];
}

interface SearchRequest {
  readonly words: string;
  /** The slug of the one article to search; all articles when absent. */
  readonly article?: string;
  /** 1 to 50; 10 when absent. */
  readonly limit?: number;
}
