import { analyze } from '../search/analyzer.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import type { Citation } from './citation.js';
import { findAnswer } from './find-answer.js';
import { tellFact } from './tell-fact.js';
import type { Turn } from './turn.js';

/** Answers a question of no special kind, with the authors' names where it says "the authors". */
export function answerOpen(asking: Asking): Turn {
  const { text } = asking.question;
  const topic = withAuthors(asking);
  const found = findAnswer(asking, { topic });
  if (found.answer.kind === 'abstained') return answerAuthor(asking) ?? found;
  if (topic === text || found.answer.kind !== 'quoted') return found;
  return saysOnlyNames(asking, found.answer.citations[0])
    ? findAnswer(asking, { topic: text })
    : found;
}

/** Whether a quote has the authors' names and nothing of what is asked of them, as a byline has. */
function saysOnlyNames(asking: Asking, { article, sentence }: Citation): boolean {
  const { language } = article.metadata;
  const { phrases, question } = asking;
  if (/^(?:who|where|which|what)\b/.test(asking.bare) && !BYLINE.test(sentence)) return false;
  const held = new Set(analyze(sentence, language).map(({ term }) => term));
  return !analyze(question.text, language).some(
    ({ form, term, isStopWord }) =>
      !isStopWord && !phrases.articleWords.has(form) && held.has(term),
  );
}

/** A line of no more than eight words tells who wrote, and nothing else. */
const BYLINE = /^\S+(?: \S+){0,7}$/;

/** Puts the authors' names where the question says "the authors" and the text never does. */
function withAuthors(asking: Asking): string {
  const { question, scope, phrases } = asking;
  const names = articleOf(asking)?.metadata.authors.join(' ');
  if (!names) return question.text;
  return question.text.replace(phrases.authors, (word) =>
    scope.vocabulary().words.has(word.toLowerCase().replace(/^the /, '')) ? word : names,
  );
}

/** "Who is <an author's name>?" of an author whom the text never names: the byline or front matter. */
function answerAuthor(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  if (!article || !asking.phrases.whoIs.test(asking.bare)) return undefined;
  const { language } = article.metadata;
  const sought = contentOf(asking.question.text, language);
  const isAuthor = article.metadata.authors.some((name) => {
    const names = contentOf(name, language);
    return sought.size > 0 && [...sought].every((term) => names.has(term));
  });
  if (!isAuthor) return undefined;
  return turnOf(asking, {
    reading: { kind: 'fact', fact: 'author' },
    answer: tellFact(asking, 'author', article),
  });
}

function contentOf(text: string, language: string): ReadonlySet<string> {
  return new Set(
    analyze(text, language).flatMap(({ kind, term, isStopWord }) =>
      kind === 'word' && !isStopWord ? [term] : [],
    ),
  );
}
