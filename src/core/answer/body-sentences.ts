import type { Article, Passage } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import { foldText } from '../search/fold-text.js';
import type { Token } from '../search/token.js';

/** A sentence of an article's body, read no further than it has been asked. */
export interface BodySentence {
  readonly passage: Passage;
  readonly sentence: Span;
  readonly text: string;
  readonly folded: string;
  /** Its words, but for articles, parted by spaces: of one number, or as their stems. */
  words(form: WordForm): string;
  /** How many words of meaning it has, at least 1. */
  contentCount(): number;
}

/** How alike two words must be to be taken for one: but for the number, or of one stem. */
export type WordForm = 'unInflected' | 'stemmed';

/** Articles never change, so each is read once. */
const read = new WeakMap<Article, readonly BodySentence[]>();

/** Lists the sentences of an article but for headings and facts of the front matter, in order. */
export function bodySentences(article: Article): readonly BodySentence[] {
  const known = read.get(article);
  if (known) return known;
  const sentences = article.passages.flatMap((passage) =>
    isBody(article, passage)
      ? passage.sentences.map((sentence) => createSentence(article, passage, sentence))
      : [],
  );
  read.set(article, sentences);
  return sentences;
}

function isBody({ paragraphs }: Article, { paragraph }: Passage): boolean {
  const kind = paragraphs[paragraph]?.kind;
  return kind !== 'heading' && kind !== 'subheading' && kind !== 'fact';
}

function createSentence(article: Article, passage: Passage, sentence: Span): BodySentence {
  const { language } = article.metadata;
  const text = slice(article.text, sentence);
  const words = new Map<WordForm, string>();
  let contentCount: number | undefined;
  return {
    passage,
    sentence,
    text,
    folded: foldText(text),
    words(form) {
      const known = words.get(form) ?? joinedWords(text, language, form);
      words.set(form, known);
      return known;
    },
    contentCount() {
      contentCount ??= countContent(text, language);
      return contentCount;
    },
  };
}

/** The words of a text but for articles, parted by spaces. */
export function joinedWords(text: string, language: string, form: WordForm): string {
  return analyze(text, language)
    .filter(({ kind, form: word }) => kind === 'word' && !/^(?:an?|the)$/.test(word))
    .map(READINGS[form])
    .join(' ');
}

/** How many words of meaning a text has, at least 1. */
export function countContent(text: string, language: string): number {
  const content = analyze(text, language).filter(
    ({ kind, isStopWord }) => kind === 'word' && !isStopWord,
  );
  return Math.max(1, content.length);
}

const READINGS: Readonly<Record<WordForm, (token: Token) => string>> = {
  stemmed: ({ term }) => term,
  // Without the endings of numbers alone: "oxides" is "oxide", and no "oxidation".
  unInflected: ({ form }) =>
    form.replace(/(?<=.{2})(?:ies|y)$/, 'i').replace(/(?<=.{2}[^s])e?s?$/, ''),
};
