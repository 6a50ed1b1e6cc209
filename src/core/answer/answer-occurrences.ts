import type { Article } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { foldText } from '../search/fold-text.js';
import type { Figure } from './answer.js';
import { asTyped } from './as-typed.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { joinedWords } from './body-sentences.js';
import { findAnswer } from './find-answer.js';
import { tellSpans } from './tell-spans.js';
import type { Reading, Turn } from './turn.js';

/** Words are told apart surely; what counts as one word is not. */
const CONFIDENCE = 0.95;
/** More quotes than that nobody reads. */
const MOST = 25;

/**
 * Answers "how many times is X mentioned?" with every sentence that has the words, headings
 * among them, and how often they stand there. Words that stand nowhere are looked for as any
 * other topic is.
 */
export function answerOccurrences(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  const topic = asking.phrases.occurrences
    .map((pattern) => pattern.exec(asking.bare)?.groups?.topic?.trim())
    .find((found) => found !== undefined && found !== '');
  if (!article || topic === undefined) return undefined;
  const found = occurrencesOf(article, topic);
  if (found.length === 0)
    return findAnswer(asking, { topic: asTyped(topic, asking.question), frame: 'mention' });
  const figure: Figure = { value: found.reduce((sum, { count }) => sum + count, 0), unit: 'times' };
  const answer = tellSpans(asking, article, {
    spans: found.slice(0, MOST).map(({ sentence }) => sentence),
    extent: found.length > MOST ? 'selection' : 'complete',
    confidence: CONFIDENCE,
    figure,
  });
  const reading: Reading =
    found.length === 1 ? { kind: 'find', topic } : { kind: 'list', head: topic };
  return turnOf(asking, { reading, answer });
}

interface Occurrence {
  readonly sentence: Span;
  /** At least 1. */
  readonly count: number;
}

/** Finds the sentences that have some words side by side, in any number, in the text's order. */
function occurrencesOf(article: Article, topic: string): readonly Occurrence[] {
  const { language } = article.metadata;
  const wanted = unitsOf(topic, language);
  const start = foldText(topic).slice(0, SHARED);
  return article.passages.flatMap(({ paragraph, sentences }) => {
    if (article.paragraphs[paragraph]?.kind === 'fact') return [];
    return sentences.flatMap((sentence) => {
      const text = slice(article.text, sentence);
      // Reading words costs; most sentences have nothing like them.
      if (!foldText(text).includes(start)) return [];
      const count = countRuns(unitsOf(text, language), wanted);
      return count > 0 ? [{ sentence, count }] : [];
    });
  });
}

/** A word's first letters, which its forms share. */
const SHARED = 3;

/** The words of a text, or its characters where it is written without spaces. */
function unitsOf(text: string, language: string): readonly string[] {
  return !/^(?:zh|ja|th)/.test(language)
    ? joinedWords(text, language, 'unInflected').split(' ')
    : [...foldText(text)].filter((sign) => sign.trim() !== '');
}

/** How often some units stand side by side in others, without overlap. */
function countRuns(units: readonly string[], wanted: readonly string[]): number {
  let count = 0;
  for (let at = 0; at + wanted.length <= units.length; at++) {
    if (!wanted.every((unit, offset) => units[at + offset] === unit)) continue;
    count++;
    at += wanted.length - 1;
  }
  return count;
}
