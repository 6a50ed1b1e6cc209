import type { SectionReference } from '../answer/answer.js';
import type { Citation } from '../answer/citation.js';
import type { Library } from '../answer/library.js';
import type { Article } from '../article/article.js';

/** What one article says to a question that is put to all. */
export type ComparedArticle =
  | {
      readonly kind: 'found';
      readonly article: Article;
      readonly citation: Citation;
      /** The chance that the passage answers, in [0, 1]. */
      readonly confidence: number;
    }
  | {
      readonly kind: 'none-here';
      readonly article: Article;
      /** Sections to look at instead, nearest first; may be empty. */
      readonly nearest: readonly SectionReference[];
    };

/**
 * Asks every article the same question and gives the best passage of each that answers.
 *
 * @param articles - Those to compare, where not all may be read; all when absent.
 * @returns One for each article, in the library's order.
 */
export function compareArticles(
  question: string,
  library: Library,
  articles: readonly Article[] = library.articles,
): readonly ComparedArticle[] {
  return articles.map((article) => {
    const answer = library.ask({ question, article: article.slug });
    if (answer.kind === 'abstained') return { kind: 'none-here', article, nearest: answer.nearest };
    const [citation] = answer.citations;
    if (!citation) return { kind: 'none-here', article, nearest: [] };
    return { kind: 'found', article, citation, confidence: answer.confidence };
  });
}
