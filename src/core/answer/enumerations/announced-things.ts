import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { termsOf } from './terms-of.js';

/**
 * Gives the terms that say what a sentence announces: "problems" of "The volunteers met three
 * problems.", "measures" of "Corresponding measures are as follows."
 *
 * @param lead - The sentence, or the part of one, right before a list.
 * @returns Empty when the sentence announces nothing: it only happens to stand there.
 */
export function announcedThings(article: Article, lead: Span): ReadonlySet<string> {
  const text = slice(article.text, lead);
  const spans = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const phrase = match[1] ?? '';
      const from = lead.start + match.index + match[0].indexOf(phrase);
      const length = END.exec(phrase)?.index ?? phrase.length;
      return { start: from, end: from + length };
    }),
  );
  return termsOf(article, spans);
}

/** Whether a sentence promises what stands after it, and says nothing more itself. */
export function announces(sentence: string): boolean {
  return PROMISE.test(sentence);
}

const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:these|those|following|several|various|some|many|certain|different|${NUMBER})\\s+((?:[\\p{L}'’-]+\\s+){0,2}[\\p{L}'’-]+)`,
    'giu',
  ),
  /^((?:[\p{L}'’-]+\s+){1,8}?)(?:are|is|were|was|include|includes|included|can be|comprise)\b[^.]*(?:as follows|following|below|[:：])/giu,
  /((?:[\p{Script=Latin}\p{Script=Cyrillic}'’-]+\s+){0,2}[\p{Script=Latin}\p{Script=Cyrillic}'’-]+)\s*[:：]\s*$/gu,
  /(?:以下|如下|下列|[一二两三四五六七八九十\d]+)(?:个|项|条|种|点|大|方面)?的?(\p{Script=Han}{1,6})/gu,
  /(\p{Script=Han}{2,3})(?:如下|主要有|包括|分别是|有)?[：:。]\s*$/gu,
];

/** Words that end the name of a thing. */
const END =
  /\s(?:to|of|for|in|on|at|are|is|was|were|that|which|who|from|with|by|must|should|can|could|will|would|has|have|had|when|where|and then)\s/iu;

const PROMISE =
  /[:：]\s*$|\b(?:as follows|the following|these \p{L}+(?: \p{L}+)?\.?\s*$)|(?:如下|以下|下列)|分为[\p{Script=Han}\d]{1,3}[个项条种点步]/iu;
