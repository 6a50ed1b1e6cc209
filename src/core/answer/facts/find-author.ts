import type { Article } from '../../article/article.js';
import { bestSentence, type PlacedSentence, sentencesOf } from './sentences-of.js';

/**
 * Finds the sentence that tells who wrote an article: one that names the authors and says that
 * they wrote, else a byline, else the heading or the front matter's line that names them.
 */
export function findAuthor(article: Article): PlacedSentence | undefined {
  const { authors } = article.metadata;
  const names = authors.map((author) => nameForms(author));
  return bestSentence(sentencesOf(article), (sentence) => {
    const { text, kind, isAtEdge, isAlone, isFirst, paragraph } = sentence;
    if (kind === 'fact') return paragraph === 'front-matter-authors' ? 1 : 0;
    const isByline = isAtEdge && (isAlone ? BYLINE : isFirst ? OPENING_BYLINE : NEVER).test(text);
    if (names.length === 0) {
      return (isByline ? 2 : 0) + (isAtEdge && WRITING.test(text) && NAMED.test(text) ? 1 : 0);
    }
    const named = names.filter((forms) => forms.some((form) => text.includes(form))).length;
    if (named === 0) return 0;
    const isOpening = isAtEdge ? 0.5 : 0;
    const saysSo = isByline || (isAtEdge && WRITING.test(text)) ? 1.5 : 0;
    const all = (2 * named) / names.length;
    return (
      all + isOpening + saysSo - (kind === 'heading' ? 0.5 : 0) - (isAtEdge || saysSo ? 0 : 1.5)
    );
  });
}

const BYLINE =
  /^(?:by|written by|author|authors|words|text|story|作者|文|撰文|本报记者|记者)[\s:：/／|]/iu;
/** The same, where more stands in the paragraph: "By Jane Doe, updated 3 May 2022. …". */
const OPENING_BYLINE =
  /^(?:[Ww]ritten )?[Bb]y (?:\p{Lu}[\p{L}.'’-]*\s){1,3}?\p{Lu}[\p{L}'’-]+(?:[.,;|·–—]|\s(?:and|&|on|for|in)\s|$).{0,60}$/u;
const NEVER = /(?!)/;
const WRITING =
  /\b(?:published by|written by|wrote|authored|article by|essay by|paper by|report by|by (?:Professor|Dr|Prof)|is an? (?:writer|author|journalist|professor|researcher|reporter|editor)|the authors?)\b|作者|撰文|撰写|发表/iu;
const NAMED = /\bby (?:\p{Lu}|Professor|Dr)|作者|撰文/u;

/** "Luo Jinlian" and "Jinlian Luo" are one name, and so is a name without its middle ones. */
function nameForms(author: string): readonly string[] {
  const words = author.split(/\s+/);
  const first = words[0] ?? author;
  const last = words.at(-1) ?? author;
  if (words.length === 1) return [author];
  return [author, [...words].reverse().join(' '), `${first} ${last}`, `${last}, ${first}`];
}
