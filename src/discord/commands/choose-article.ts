import type { Library } from '../../core/answer/library.js';
import type { Article } from '../../core/article/article.js';
import type { RequestServices } from '../bot-services.js';
import { privateText } from '../private-text.js';
import type { Choice, MessageReply } from '../reply.js';
import type { AutocompleteRequest, CommandRequest } from '../request.js';
import { matchNames } from '../suggest/match-names.js';
import { textsFor } from '../texts/languages.js';
import { limits } from '../views/limits.js';
import { shorten } from '../views/shorten.js';
import { shownWord, shownWords } from '../views/word-list.js';
import { textOf } from './read-options.js';

/** Which article a command is about. */
export type ArticleChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'one'; readonly article: Article }
  | { readonly kind: 'unknown'; readonly reply: MessageReply };

/** Reads the option `article`: a slug, a title, an alias, or something near to only one. */
export function chooseArticle(
  request: CommandRequest,
  { library, homeArticle }: RequestServices,
): ArticleChoice {
  const { articles } = library;
  const { article } = textsFor(request.locale);
  if (articles.length === 0) return { kind: 'unknown', reply: privateText(article.noneHere) };
  const name = textOf(request, 'article');
  if (name === undefined) {
    const only = homeArticle ?? (articles.length === 1 ? articles[0] : undefined);
    return only ? { kind: 'one', article: only } : { kind: 'all' };
  }
  const found = library.find(name);
  if (found) return { kind: 'one', article: found };
  const near = findArticles(name, articles);
  if (near.length === 1 && near[0]) return { kind: 'one', article: near[0] };
  const known = (near.length > 0 ? near : articles).map(({ metadata }) => metadata.title);
  const content = `${article.none(shownWord(name))} ${article.known(shownWords(known))}`;
  return { kind: 'unknown', reply: privateText(content) };
}

/** Lists the articles that a choice leaves. */
export function articlesFor(
  choice: Exclude<ArticleChoice, { readonly kind: 'unknown' }>,
  { library }: Pick<RequestServices, 'library'>,
): readonly Article[] {
  return choice.kind === 'one' ? [choice.article] : library.articles;
}

/** Suggests articles while somebody types the option `article`; their slugs are the values. */
export function suggestArticles(
  { value }: AutocompleteRequest,
  { library }: { readonly library: Pick<Library, 'articles'> },
): readonly Choice[] {
  return findArticles(value, library.articles)
    .slice(0, limits.choices)
    .filter(({ slug }) => slug.length <= limits.choiceValue)
    .map(({ slug, metadata }) => ({
      name: shorten(metadata.title, limits.choiceName),
      value: slug,
    }));
}

function findArticles(typed: string, articles: readonly Article[]): readonly Article[] {
  return matchNames(typed, articles, ({ slug, metadata }) => [
    metadata.title,
    ...metadata.aliases,
    slug,
  ]);
}
