import type { Library } from '../core/answer/library.js';
import type { Article } from '../core/article/article.js';
import { CliError } from './cli-error.js';
import { exitCodes } from './exit-codes.js';

/**
 * Finds the article that a person named.
 *
 * @returns Undefined when no name was given.
 * @throws {CliError} When there is no such article.
 */
export function chooseArticle(library: Library, name: string | undefined): Article | undefined {
  if (name === undefined) return undefined;
  const article = library.find(name);
  if (article) return article;
  const known = library.articles.map(({ slug }) => slug).join(', ');
  throw new CliError(`There is no article "${name}". Name one of: ${known}.`, exitCodes.usage);
}
