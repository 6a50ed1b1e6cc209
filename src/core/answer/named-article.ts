import type { Article } from '../article/article.js';
import { foldText } from '../search/fold-text.js';

/** An article that a question calls by its title or another name. */
export interface NamedArticle {
  readonly article: Article;
  /** The question with "it" in the name's place. */
  readonly rest: string;
}

/**
 * Finds the article that a question names.
 *
 * @param plain - `Question.plain`.
 * @returns `undefined` when it names none; the longest name wins.
 */
export function namedArticle(
  plain: string,
  articles: readonly Article[],
): NamedArticle | undefined {
  const asked = ` ${foldText(plain)} `;
  let best: { readonly article: Article; readonly name: string } | undefined;
  for (const article of articles) {
    for (const written of [article.metadata.title, ...article.metadata.aliases]) {
      const name = foldText(written)
        .replace(/[^\p{L}\p{N}'.-]+/gu, ' ')
        .trim();
      if (name.length > (best?.name.length ?? 3) && holdsName(asked, name))
        best = { article, name };
    }
  }
  if (!best) return undefined;
  const rest = asked
    .replace(best.name, 'it')
    .replace(/\b(?:the|an?) it\b/, 'it')
    .trim();
  return { article: best.article, rest };
}

function holdsName(asked: string, name: string): boolean {
  return /\p{Script=Han}/u.test(name) ? asked.includes(name) : asked.includes(` ${name} `);
}
