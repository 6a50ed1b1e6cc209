import type { Library } from '../core/answer/library.js';
import type { Article, Section } from '../core/article/article.js';
import { slice } from '../core/article/span.js';

/**
 * Finds questions for a first visit, from what the articles themselves are about: their
 * sections and their authors. Each is one that the library has an answer to.
 *
 * @returns At most `limit`, those of different articles in turn; empty when none is answered.
 */
export function exampleQuestions(library: Library, limit = 3): readonly string[] {
  const perArticle = library.articles.map(candidates);
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
  if (answer.kind === 'clarify' || answer.kind === 'abstained') return false;
  return answer.citations.some(({ paragraph }) => paragraph.kind !== 'heading');
}

function candidates(article: Article): readonly string[] {
  const isChinese = article.metadata.language.toLowerCase().startsWith('zh');
  const titles = article.sections
    .filter(({ number, title }) => number !== '' && number !== '0' && title.length <= 60)
    .map((section) => titleInSentence(article, section));
  const spread = [0, 1, 2].flatMap((part) => titles[Math.floor((part * titles.length) / 3)] ?? []);
  const about = [...new Set(spread)].map((title) =>
    isChinese ? `关于${title}，文章说了什么？` : `What does it say about ${title}?`,
  );
  const byAuthors = isChinese ? '作者是谁？' : 'Who wrote it?';
  return article.metadata.authors.length > 0
    ? [...about.slice(0, 2), byAuthors, ...about.slice(2)]
    : about;
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
