import { type Span, slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import { foldText } from '../search/fold-text.js';
import { likeliestLanguage } from '../search/likeliest-languages.js';
import { questionKind } from '../search/question-kind.js';
import { answerAlone } from './answer-alone.js';
import { type Asking, restate } from './asking.js';
import { type Citation, cite } from './citation.js';
import { goingOn, quoteTurn } from './quote-turn.js';
import type { Turn } from './turn.js';

/**
 * Answers a question whose pronoun stands for the topic before it: "what is a nucleus?", then
 * "how can it be bought?". A pronoun for the article itself is none of these.
 *
 * @returns `undefined` where the question has no such pronoun, or the topic does not answer it.
 */
export function resolvePronoun(asking: Asking, last: Turn): Turn | undefined {
  const { bare, phrases } = asking;
  if (last.reading.kind !== 'find' || !phrases.pronoun.test(bare)) return undefined;
  if (isOfArticle(asking)) return whenBeside(asking, last);
  const beside = sentenceBeside(asking, last);
  if (beside) return beside;
  const topic = topicWords(last.reading.topic, asking);
  if (topic === '') return undefined;
  const words = bare.replace(phrases.pronoun, (pronoun) =>
    phrases.possessives.has(pronoun) ? `${topic}'s` : topic,
  );
  const turn = answerAlone(restate(asking, words));
  return turn.answer.kind === 'abstained' ? undefined : turn;
}

/** Whether the question asks about the article by "it": "what does it say about taxes?". */
function isOfArticle({ bare, question, phrases }: Asking): boolean {
  const readings = [question.plain, bare];
  return (
    phrases.facts.some(([, pattern]) => readings.some((words) => pattern.test(words))) ||
    phrases.frames.some(([frame, pattern]) => {
      const topic = frame === 'define' ? undefined : pattern.exec(bare)?.groups?.topic;
      return topic !== undefined && !phrases.pronoun.test(topic);
    })
  );
}

/** "When was it published?" of a book that was just spoken of: its day, and not the article's. */
function whenBeside(asking: Asking, last: Turn): Turn | undefined {
  if (!asking.phrases.asides.when.test(asking.bare)) return undefined;
  const beside = sentenceBeside(asking, last);
  const [told] = beside?.answer.kind === 'quoted' ? beside.answer.citations : [];
  return told && /\d/.test(told.sentence) ? beside : undefined;
}

/** Gives the sentence of the passage shown last that has all that the question asks of its topic. */
function sentenceBeside(asking: Asking, { shown: [shown], question }: Turn): Turn | undefined {
  if (!shown || questionKind(foldText(asking.bare)) === 'quantity') return undefined;
  const { article, passage } = shown;
  const { language } = article.metadata;
  const sought = contentTerms(asking.bare, language, asking);
  const known = contentTerms(question.plain, language, asking);
  if ([...sought].every((term) => known.has(term))) return undefined;
  const holding = passage.sentences.filter((sentence) => {
    const held = new Set(analyze(slice(article.text, sentence), language).map(({ term }) => term));
    return [...sought].every((term) => held.has(term));
  });
  // What was just shown was asked for by something else.
  const span = holding.find((sentence) => !isSame(sentence, shown)) ?? holding[0];
  const more = span && isSame(span, shown) ? [] : [shown];
  return span && quoteTurn(asking, cite(article, span), { confidence: goingOn.told, more });
}

function isSame(span: Span, shown: Citation): boolean {
  return span.start === shown.span.start;
}

function contentTerms(words: string, language: string, { phrases }: Asking): ReadonlySet<string> {
  return new Set(
    analyze(words, language).flatMap(({ kind, form, term, isStopWord }) =>
      kind !== 'word' || isStopWord || phrases.idleWords.has(form) || phrases.articleWords.has(form)
        ? []
        : [term],
    ),
  );
}

/** More words than these are a statement, no topic. */
const MOST_WORDS = 6;

/** Gives the words of a question that name its topic: "Ada Byron" of "who was Ada Byron?". */
export function topicWords(asked: string, { phrases, scope }: Asking): string {
  const language = likeliestLanguage(asked, scope.corpus().languages);
  const words = analyze(asked, language).filter(
    ({ kind, form, isStopWord }) =>
      kind === 'word' &&
      !isStopWord &&
      ![phrases.idleWords, phrases.articleWords, phrases.unnamedWords].some((set) => set.has(form)),
  );
  const isHan = /\p{Script=Han}/u.test(asked);
  return words.length > MOST_WORDS
    ? ''
    : words.map(({ span }) => slice(asked, span)).join(isHan ? '' : ' ');
}
