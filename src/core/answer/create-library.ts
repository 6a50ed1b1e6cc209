import type { Article } from '../article/article.js';
import { findEvidence } from '../search/find-evidence.js';
import { foldText } from '../search/fold-text.js';
import type { Answer } from './answer.js';
import { answerQuestion } from './answer-question.js';
import type { AskRequest, Library } from './library.js';
import { parseQuestion } from './parse-question.js';
import { createScope, type Scope } from './scope.js';
import type { Turn } from './turn.js';

/** How many earlier questions of a conversation are read. */
const HISTORY_LIMIT = 8;

/** Bounds of how much evidence a search gives. */
const MAX_EVIDENCE = 50;
const USUAL_EVIDENCE = 10;

/**
 * Makes the library of some articles; indexes are built when first needed.
 *
 * @param articles - At least one; slugs are unique.
 * @throws {RangeError} From `ask` and `search`, when they name an article that is not there.
 */
export function createLibrary(articles: readonly Article[]): Library {
  const sorted = [...articles].sort((a, b) => a.metadata.title.localeCompare(b.metadata.title));
  const all = createScope(sorted);
  return {
    articles: sorted,
    find: (name) => findArticle(sorted, name),
    ask: (request) => ask(scopeOf(all, request.article), request),
    search: ({ words, article, limit = USUAL_EVIDENCE }) =>
      // An answer may stand in a passage that shares no word with its question; what a search
      // finds may not.
      findEvidence(scopeOf(all, article).corpus(), parseQuestion(words).text, {
        limit: MAX_EVIDENCE,
      })
        .evidence.filter(({ highlights }) => highlights.length > 0)
        .slice(0, Math.max(1, Math.min(MAX_EVIDENCE, Math.trunc(limit)))),
  };
}

function ask(scope: Scope, { question, history = [] }: AskRequest): Answer {
  const turns: Turn[] = [];
  for (const earlier of history.slice(-HISTORY_LIMIT)) {
    turns.push(answerQuestion(earlier, scope, turns));
  }
  return answerQuestion(question, scope, turns).answer;
}

function scopeOf(all: Scope, slug: string | undefined): Scope {
  if (slug === undefined) return all;
  const article = all.articles.find((one) => one.slug === slug);
  if (!article) {
    const known = all.articles.map((one) => one.slug).join(', ');
    throw new RangeError(`Expected the slug of an article (${known}), got "${slug}"`);
  }
  return all.only(article);
}

function findArticle(articles: readonly Article[], name: string): Article | undefined {
  const sought = foldText(name).trim();
  const isNamed = (names: readonly string[]) =>
    names.some((one) => foldText(one).trim() === sought);
  return (
    articles.find(({ slug }) => slug === name) ??
    articles.find(({ slug, metadata }) => isNamed([slug, metadata.title])) ??
    articles.find(({ metadata }) => isNamed(metadata.aliases))
  );
}
