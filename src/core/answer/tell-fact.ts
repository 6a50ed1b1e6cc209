import type { Article } from '../article/article.js';
import type { Answer, Figure } from './answer.js';
import { abstain, answerBase, quoteAnswer } from './answer-base.js';
import type { Asking } from './asking.js';
import { cite } from './citation.js';
import { reports } from './facts/advising-sentences.js';
import { centralSentences } from './facts/central-sentences.js';
import { countParts, outermostSections } from './facts/count-parts.js';
import { findAuthor } from './facts/find-author.js';
import { findDate } from './facts/find-date.js';
import { findPublisher } from './facts/find-publisher.js';
import { findLine, findTitle } from './facts/find-title.js';
import type { PlacedSentence } from './facts/sentences-of.js';
import type { FactName } from './phrases/phrases.js';
import { tellAdvice, tellConclusion } from './tell-advice.js';
import { edgeSentence } from './tell-place.js';

// Of 822 answers to labelled questions, of the quality tests and of articles of half A and others
// that no rule was written for: (right + 1) / (all + 2), a little less where few were asked.
/** How sure a fact is that a line of its own tells: 71 of 73 right. */
const BY_LINE = 0.97;
/** The same, for a sentence where bylines are, 14 of 14, and for one elsewhere. */
const AT_EDGE = 0.93;
const ELSEWHERE = 0.8;
/** A summary is a choice of sentences that others would choose otherwise: 15 of 16 serve. */
const SUMMARY_CONFIDENCE = 0.88;
const SUMMARY_LENGTH = 4;

/** Answers a question about the article itself, by quoting where the text tells it. */
export function tellFact(asking: Asking, fact: FactName, article: Article): Answer {
  switch (fact) {
    case 'author':
      return quoteSentence(asking, article, findAuthor(article));
    case 'published':
      return quoteSentence(asking, article, findDate(article));
    case 'publisher':
      return quoteSentence(asking, article, findPublisher(article));
    case 'title':
      return quoteSentence(asking, article, findTitle(article));
    case 'source':
    case 'licence':
      return quoteSentence(asking, article, findLine(article, fact));
    case 'language':
      return quoteSentence(asking, article, undefined);
    case 'words':
    case 'minutes':
    case 'paragraphs':
    case 'sentences':
      return quoteSentence(asking, article, findTitle(article), {
        value: countParts(article, fact),
        unit: fact,
      });
    case 'sections':
      return listSections(asking, article);
    case 'topic':
      return quoteTopic(asking, article);
    case 'point':
      return quoteTopic(asking, article, isOwnWord);
    case 'advice':
      return tellAdvice(asking, article);
    case 'conclusion':
      return tellConclusion(asking, article);
    case 'beginning':
      return quoteEdge(asking, article, 'first');
    case 'ending':
      return quoteEdge(asking, article, 'last');
    case 'summary':
      return summarise(asking, article);
  }
}

/** Answers two questions about the article with a quote each. */
export function tellFacts(asking: Asking, facts: readonly FactName[], article: Article): Answer {
  const answers = facts.map((fact) => tellFact(asking, fact, article));
  const citations = answers.flatMap((answer) => (answer.kind === 'quoted' ? answer.citations : []));
  const [first] = answers;
  const distinct = citations.filter(
    ({ span }, at) => citations.findIndex((one) => one.span.start === span.start) === at,
  );
  if (distinct.length < 2)
    return (
      answers.find(({ kind }) => kind === 'quoted') ?? first ?? abstain(asking, 'weak-evidence')
    );
  const inOrder = [...distinct].sort((a, b) => a.span.start - b.span.start);
  return {
    ...answerBase(asking, Math.min(...answers.map(({ confidence }) => confidence || BY_LINE))),
    kind: 'listed',
    citations: inOrder,
    extent: 'complete',
  };
}

function quoteSentence(
  asking: Asking,
  article: Article,
  sentence: PlacedSentence | undefined,
  figure?: Figure,
): Answer {
  if (!sentence) return abstain(asking, 'weak-evidence');
  const confidence = confidenceOf(sentence);
  const answer = quoteAnswer(asking, cite(article, sentence.span), { confidence });
  return figure ? { ...answer, figure } : answer;
}

function quoteEdge(asking: Asking, article: Article, edge: 'first' | 'last'): Answer {
  const span = edgeSentence(article, edge);
  return span
    ? quoteAnswer(asking, cite(article, span), { confidence: AT_EDGE })
    : quoteSentence(asking, article, findTitle(article));
}

function confidenceOf({ kind, isAlone, isAtEdge }: PlacedSentence): number {
  if (kind === 'fact' || kind === 'heading' || (isAlone && isAtEdge)) return BY_LINE;
  return isAtEdge ? AT_EDGE : ELSEWHERE;
}

function listSections(asking: Asking, article: Article): Answer {
  const headings = outermostSections(article).flatMap(({ index }) =>
    article.paragraphs.filter(({ section, kind }) => section === index && kind === 'heading'),
  );
  const figure: Figure = { value: headings.length, unit: 'sections' };
  const citations = headings.map(({ span }) => cite(article, span));
  if (citations.length === 0)
    return quoteSentence(asking, article, findTitle(article), { value: 1, unit: 'sections' });
  const base = answerBase(asking, BY_LINE);
  return { ...base, kind: 'listed', citations, extent: 'complete', figure };
}

/** Quotes the one sentence that says most of what the article is about, from its opening if it can. */
function quoteTopic(
  asking: Asking,
  article: Article,
  only: (text: string) => boolean = () => true,
): Answer {
  const opening = new Set([article.sections[0]?.index ?? 0]);
  const [best] = [
    ...centralSentences(article, { sections: opening, limit: 1, only }),
    ...centralSentences(article, { limit: 1, only }),
  ];
  if (!best) return quoteSentence(asking, article, findTitle(article));
  const others = centralSentences(article, { limit: SUMMARY_LENGTH })
    .filter(({ start }) => start !== best.start)
    .map((span) => cite(article, span));
  return quoteAnswer(asking, cite(article, best), { confidence: SUMMARY_CONFIDENCE, more: others });
}

/** What others say about a text is not what it argues, nor what leans on the sentence before. */
function isOwnWord(text: string): boolean {
  return !reports(text) && !/^(?:this|that|these|those|it|they|such|he|she)\b/iu.test(text);
}

/** Selects the most central sentence of each section, or of the whole where there are few. */
function summarise(asking: Asking, article: Article): Answer {
  const sections = article.sections.filter(({ number }) => number !== '');
  const spans =
    sections.length < 3
      ? centralSentences(article, { limit: SUMMARY_LENGTH })
      : sections
          .slice(0, 12)
          .flatMap(({ index }) =>
            centralSentences(article, { sections: new Set([index]), limit: 1 }),
          );
  if (spans.length === 0) return quoteSentence(asking, article, findTitle(article));
  const citations = spans.map((span) => cite(article, span));
  return {
    ...answerBase(asking, SUMMARY_CONFIDENCE),
    kind: 'listed',
    citations,
    extent: 'selection',
  };
}
