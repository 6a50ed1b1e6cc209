import { randomBytes } from 'node:crypto';
import type { Article } from '../../../core/article/article.js';
import type { Card } from '../../../core/study/cards/card.js';
import { makeCards } from '../../../core/study/cards/make-cards.js';
import { cardsOfSections } from '../../../core/study/quiz/choose-cards.js';
import type { RequestServices } from '../../bot-services.js';
import { privateText } from '../../private-text.js';
import type { Choice, MessageReply } from '../../reply.js';
import type { AutocompleteRequest, CommandRequest } from '../../request.js';
import { findSection } from '../../suggest/find-sections.js';
import { readSections } from '../../suggest/read-sections.js';
import { textsFor } from '../../texts/languages.js';
import { shownWord, shownWords } from '../../views/word-list.js';
import { suggestSectionNames } from '../choose-section.js';
import { textOf } from '../read-options.js';
import { quizLimits } from './quiz-limits.js';

/** What a quiz is to be made of. */
export type QuizChoice =
  | {
      readonly kind: 'chosen';
      /** A new quiz's id, which also decides the order of its cards. */
      readonly id: string;
      readonly article: Article;
      /** At least one. */
      readonly cards: readonly Card[];
      readonly count: number;
      /** The study session in whose thread it is asked for. */
      readonly sessionId?: string;
    }
  | { readonly kind: 'refused'; readonly reply: MessageReply };

/** Names to offer are looked for in so many articles, which are enough, and quickly read. */
const MAX_CORPUS = 10;

/** Reads which cards a quiz is to be made of, and makes them. */
export async function chooseQuiz(
  request: CommandRequest,
  services: RequestServices,
): Promise<QuizChoice> {
  const texts = textsFor(request.locale);
  const refused = (words: string): QuizChoice => ({ kind: 'refused', reply: privateText(words) });
  const { articles } = services.library;
  if (articles.length === 0) return refused(texts.article.noneHere);
  const words = textOf(request, 'sections') ?? '';
  const session = await services.stores.studySessions.ofThread(request.place.channelId);
  const read = articles.find(({ slug }) => slug === session?.session.article);
  const article = read ?? homeOf(services) ?? articleOfSections(words, articles);
  if (!article) {
    const titles = shownWords(articles.map(({ metadata }) => metadata.title));
    return refused(texts.quiz.which(titles));
  }
  const isTitle = services.library.find(words.trim())?.slug === article.slug;
  const sections = readSections(isTitle ? '' : words, article);
  if (sections.kind === 'unknown') return refused(texts.section.none(shownWord(sections.name)));
  const id = BigInt(`0x${randomBytes(6).toString('hex')}`).toString(36);
  const made = makeCards(article, id, articles.slice(0, MAX_CORPUS));
  const cards = cardsOfSections(made, article, sections.ids);
  if (cards.length === 0) {
    return refused(sections.ids.length > 0 ? texts.quiz.noCardsInSections : texts.quiz.noCards);
  }
  return {
    kind: 'chosen',
    ...{ id, article, cards, count: countOf(request) },
    ...(session ? { sessionId: session.session.id } : {}),
  };
}

/** Suggests sections; where articles are to be told apart, those of all. */
export async function suggestQuizSections(
  request: AutocompleteRequest,
  services: RequestServices,
): Promise<readonly Choice[]> {
  const { stores, library } = services;
  const session = await stores.studySessions.ofThread(request.place.channelId);
  const read = library.articles.find(({ slug }) => slug === session?.session.article);
  return suggestSectionNames(request, read ? { ...services, homeArticle: read } : services);
}

function homeOf({ homeArticle, library: { articles } }: RequestServices): Article | undefined {
  return homeArticle ?? (articles.length === 1 ? articles[0] : undefined);
}

/** The one article that has the section named first, or the article of that name. */
function articleOfSections(words: string, articles: readonly Article[]): Article | undefined {
  const [name = ''] = words.split(/[,，、;；\n]/u);
  if (name.trim() === '') return undefined;
  const key = name.trim().toLowerCase();
  const named = articles.find(
    ({ slug, metadata }) => slug === key || metadata.title.toLowerCase() === key,
  );
  if (named) return named;
  const finding = findSection(name.trim(), articles);
  if (finding.kind === 'one') return finding.found.article;
  const holders = new Set(
    finding.kind === 'several' ? finding.found.map(({ article }) => article) : [],
  );
  return holders.size === 1 ? [...holders][0] : undefined;
}

function countOf({ options }: CommandRequest): number {
  const { least, most, usual } = quizLimits;
  const { count } = options;
  if (typeof count !== 'number' || !Number.isFinite(count)) return usual;
  return Math.min(most, Math.max(least, Math.round(count)));
}
