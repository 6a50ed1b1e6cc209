import type { Article } from '../article/article.js';
import { createSearchCorpus, type SearchCorpus } from '../search/search-corpus.js';
import type { Enumeration } from './enumerations/enumeration.js';
import { findEnumerations } from './enumerations/find-enumerations.js';
import { type Vocabulary, vocabularyOf } from './spelling/vocabulary.js';

/** What a question is asked of: one article, or several; each part is made when first needed. */
export interface Scope {
  /** At least one. */
  readonly articles: readonly Article[];
  corpus(): SearchCorpus;
  vocabulary(): Vocabulary;
  /** What an article of the scope lists, in its order. */
  enumerations(article: Article): readonly Enumeration[];
  /** The scope narrowed to one of its articles. */
  only(article: Article): Scope;
}

/** Makes the scope of all articles, with one scope a article inside. */
export function createScope(articles: readonly Article[]): Scope {
  const narrow = new Map<Article, Scope>();
  const enumerations = new Map<Article, readonly Enumeration[]>();
  let corpus: SearchCorpus | undefined;
  let vocabulary: Vocabulary | undefined;
  const scope: Scope = {
    articles,
    corpus() {
      corpus ??= createSearchCorpus(articles);
      return corpus;
    },
    vocabulary() {
      vocabulary ??= vocabularyOf(articles);
      return vocabulary;
    },
    enumerations(article) {
      const known = enumerations.get(article);
      if (known) return known;
      const found = findEnumerations(article);
      enumerations.set(article, found);
      return found;
    },
    only(article) {
      if (articles.length === 1) return scope;
      const known = narrow.get(article);
      if (known) return known;
      const made = createScope([article]);
      narrow.set(article, made);
      return made;
    },
  };
  return scope;
}
