import type { Library } from '../core/answer/library.js';
import type { Article, Section } from '../core/article/article.js';
import { slice } from '../core/article/span.js';
import type { ChatLocale } from './view/texts.js';

/** What the examples are for. */
export interface ExampleOptions {
  /** The language of the page. */
  readonly locale: ChatLocale;
  readonly limit?: number;
}

/**
 * Finds questions for a first visit, from what the articles themselves hold: their sections,
 * their outline, their authors and dates. Each is one that the library has an answer to.
 *
 * They are Chinese where the page or the article is, else English. Articles in the language of
 * the page come first.
 *
 * @returns At most `limit`, those of different articles in turn; empty when none is answered.
 */
export function exampleQuestions(
  library: Library,
  { locale, limit = 3 }: ExampleOptions,
): readonly string[] {
  const language = locale === 'zh-CN' ? 'zh' : 'en';
  const isOwn = (article: Article): boolean => isIn(article, language);
  const articles = [
    ...library.articles.filter(isOwn),
    ...library.articles.filter((article) => !isOwn(article)),
  ];
  const perArticle = articles.map((article) => candidates(article, locale));
  const rounds = Math.max(0, ...perArticle.map(({ length }) => length));
  const chosen: string[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const questions of perArticle) {
      const question = questions[round];
      if (!question || chosen.includes(question)) continue;
      if (isAnswered(library, question)) chosen.push(question);
      if (chosen.length === limit) return chosen;
    }
  }
  return chosen;
}

/** A question that two places answer equally well would make a poor first impression. */
function isAnswered(library: Library, question: string): boolean {
  const answer = library.ask({ question });
  switch (answer.kind) {
    case 'clarify':
    case 'abstained':
      return false;
    case 'listed':
      return true;
    case 'quoted':
    case 'section':
      return answer.citations.some(({ paragraph }) => paragraph.kind !== 'heading');
  }
}

function isIn({ metadata }: Article, language: 'en' | 'zh'): boolean {
  return metadata.language.toLowerCase().startsWith(language);
}

/** How one asks, in a language. */
interface Phrases {
  about(title: string): string;
  section(number: string): string;
  readonly parts: string;
  readonly authors: string;
  readonly published: string;
}

const english: Phrases = {
  about: (title) => `What does it say about ${title}?`,
  section: (number) => `What does section ${number} say?`,
  parts: 'What are the sections?',
  authors: 'Who wrote it?',
  published: 'When was it published?',
};

const chinese: Phrases = {
  about: (title) =>
    // A heading that asks is a question by itself.
    /怎|如何|什么|哪|谁|吗$/u.test(title) ? `${title}？` : `关于${title}，文章说了什么？`,
  section: (number) => `第${number}节讲了什么？`,
  parts: '文章有哪些章节？',
  authors: '作者是谁？',
  published: '文章是什么时候发表的？',
};

/** Questions of different kinds first, so that three of them show what there is to ask. */
function candidates(article: Article, locale: ChatLocale): readonly string[] {
  const phrases = locale === 'zh-CN' || isIn(article, 'zh') ? chinese : english;
  // A title would stand in the midst of another language.
  const isForeign = !isIn(article, phrases === chinese ? 'zh' : 'en');
  const { authors, published } = article.metadata;
  const sections = article.sections.filter(
    ({ number, title }) => number !== '' && number !== '0' && title.length <= 60,
  );
  // One after the first is likelier to hold a point of its own.
  const spread = [1, 0, 2].flatMap(
    (part) => sections[Math.floor((part * sections.length) / 3)] ?? [],
  );
  const about = [...new Set(spread)].map((section) =>
    isForeign ? phrases.section(section.number) : phrases.about(titleInSentence(article, section)),
  );
  return [
    ...about.slice(0, 1),
    ...(sections.length > 1 ? [phrases.parts] : []),
    ...(authors.length > 0 ? [phrases.authors] : []),
    ...about.slice(1),
    ...(published === undefined ? [] : [phrases.published]),
  ];
}

/** Writes a title small in a sentence, unless its first word looks like a name. */
function titleInSentence({ text }: Article, { title }: Section): string {
  const words = title.replace(/[.?!:。？！：]+$/u, '');
  const [first = ''] = /^\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/u.exec(words) ?? [];
  const isTitleCase = words.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)).length > 1;
  if (!first || isTitleCase || isNameIn(text, first)) return words;
  return first.toLowerCase() + words.slice(first.length);
}

/** A word is a name where the text has it with a capital in the middle of a sentence. */
function isNameIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (/[\p{Ll},] $/u.test(slice(text, { start: Math.max(0, at - 2), end: at }))) return true;
  }
  return false;
}
