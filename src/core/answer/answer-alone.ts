import { answerBase } from './answer-base.js';
import { answerFrame, answerTerm } from './answer-frame.js';
import { answerHow } from './answer-how.js';
import { answerAdviceOn, answerList, answerListedSection } from './answer-list.js';
import { answerNamed } from './answer-named.js';
import { answerOccurrences } from './answer-occurrences.js';
import { answerOpen } from './answer-open.js';
import { answerQuantities } from './answer-quantities.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { cite } from './citation.js';
import { findTitle } from './facts/find-title.js';
import { withInner } from './facts/inner-sections.js';
import { findAnswer } from './find-answer.js';
import { findQuotation } from './find-quotation.js';
import { matchSectionTitle } from './match-section-title.js';
import { namedArticle } from './named-article.js';
import type { FactName } from './phrases/phrases.js';
import { sectionByHeading } from './section-by-heading.js';
import { readSectionReference } from './section-reference.js';
import { answerDuties } from './tell-duties.js';
import { tellFact, tellFacts } from './tell-fact.js';
import { answerExtreme, tellSectionMeasure } from './tell-measure.js';
import { tellPlace } from './tell-place.js';
import { tellReference } from './tell-section.js';
import type { SectionPart, Turn } from './turn.js';

/** Answers a question that says all it means: about the article, a section, a list, or its topic. */
export function answerAlone(asking: Asking): Turn {
  return (
    answerWholeSection(asking) ??
    answerQuantities(asking) ??
    answerNamed(asking) ??
    answerOccurrences(asking) ??
    answerFact(asking) ??
    answerPlace(asking) ??
    answerExtreme(asking) ??
    answerWithin(asking) ??
    answerFrame(asking, ['section', 'summary']) ??
    answerList(asking, asking.bare) ??
    answerAdviceOn(asking) ??
    answerDuties(asking) ??
    answerBareTerm(asking) ??
    answerListedSection(asking) ??
    answerCopied(asking) ??
    answerFrame(asking) ??
    answerTitle(asking) ??
    answerHow(asking) ??
    answerOpen(asking)
  );
}

/** A term typed alone, but for one that is a heading, which asks for its section. */
function answerBareTerm(asking: Asking): Turn | undefined {
  const term = termOf(asking);
  const article = articleOf(asking);
  return article && !sectionByHeading(article, term) ? answerTerm(asking, term) : undefined;
}

/** The words of a question that is a term alone, or "who is" with one. */
function termOf({ question, phrases }: Asking): string {
  const bare = question.text.replace(/\s*[?？.!]+$/u, '');
  const isWho = phrases.whoIs.test(bare.toLowerCase());
  return isWho ? bare.replace(/^\S+ \S+ (?:(?:the|an?) )?/u, '') : bare;
}

function answerFact(asking: Asking): Turn | undefined {
  const { question, bare } = asking;
  const [fact, other] = factsIn(asking, [question.plain, bare]);
  if (!fact) return answerNamedFact(asking);
  const article = articleOf(asking);
  if (!article) {
    return turnOf(asking, { reading: { kind: 'fact', fact }, answer: chooseArticle(asking) });
  }
  const answer = other
    ? tellFacts(asking, [fact, other], article)
    : tellFact(asking, fact, article);
  return turnOf(asking, { reading: { kind: 'fact', fact }, answer });
}

/** "Who wrote <title>?": only where the article tells it, for a title may be the topic's name. */
function answerNamedFact(asking: Asking): Turn | undefined {
  const named = namedArticle(asking.bare, asking.scope.articles);
  const [fact] = named ? factsIn(asking, [named.rest]) : [];
  if (!named || !fact || fact === 'topic' || fact === 'point') return undefined;
  const answer = tellFact(asking, fact, named.article);
  return answer.kind === 'abstained'
    ? undefined
    : turnOf(asking, { reading: { kind: 'fact', fact }, answer });
}

/** Reads one question about the article, or two that "and" joins: "who wrote it and when?". */
function factsIn({ phrases }: Asking, readings: readonly string[]): readonly FactName[] {
  const factOf = (words: string): FactName | undefined =>
    phrases.facts.find(([, pattern]) => pattern.test(words))?.[0];
  for (const words of readings) {
    const [first = '', second, ...rest] = words.split(' and ');
    if (second === undefined || rest.length > 0) continue;
    const one = factOf(first);
    const two = factOf(second) ?? (one && factOf(`${second} was it published`));
    const both = [one ?? (two && factOf(`${first} was it published`)), two].filter(
      (fact) => fact !== undefined,
    );
    if (both.length === 2 && both[0] !== both[1]) return both;
  }
  for (const words of readings) {
    const fact = factOf(words);
    if (fact) return [fact];
  }
  return [];
}

/** Asks which of several articles is meant. */
function chooseArticle(asking: Asking): Turn['answer'] {
  const citations = asking.scope.articles.slice(0, 4).flatMap((article) => {
    const title = findTitle(article);
    return title ? [cite(article, title.span)] : [];
  });
  return { ...answerBase(asking, 1 / asking.scope.articles.length), kind: 'clarify', citations };
}

/** Answers a question that asks nothing but a section: "section 2", "what is §3 about?". */
function answerWholeSection(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  if (!article) return undefined;
  const reference = readSectionReference(asking.bare, article, asking.phrases);
  if (!reference?.isAll) return undefined;
  const { section, rest } = reference;
  return tellReference(asking, { article, section, part: partOf(rest, asking) });
}

function answerPlace(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  return article && tellPlace(asking, { article, words: asking.bare });
}

/** Answers a question that looks in one section: "the second measure in section 2". */
function answerWithin(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  if (!article) return undefined;
  const reference = readSectionReference(asking.bare, article, asking.phrases);
  if (!reference?.section) return undefined;
  const { section, words, rest } = reference;
  const indexes = withInner(article, section).map(({ index }) => index);
  const inside = { article, words: rest.replace(DANGLING, ''), sections: new Set(indexes) };
  const told =
    tellSectionMeasure(asking, {
      article,
      section,
      words: [asking.bare.replace(words, 'it'), rest],
    }) ??
    tellPlace(asking, inside) ??
    answerList(asking, inside.words, inside.sections);
  if (told) return told;
  const topic = topicOf(asking.bare.replace(words, 'it'), asking) ?? rest;
  const found = findAnswer(asking, { topic, sections: indexes });
  return found.answer.kind === 'abstained' ? undefined : found;
}

function topicOf(words: string, { phrases }: Asking): string | undefined {
  for (const [, pattern] of phrases.frames) {
    const topic = pattern.exec(words)?.groups?.topic;
    if (topic) return topic;
  }
  return undefined;
}

/** A preposition left over where a reference was taken out. */
const DANGLING =
  / (?:of|in|from|under)(?= (?:say|says|mean|about)\b)| (?:in|of|from|under|within|for|the|on)(?: the)?$|^(?:in|of|from|under|within|for|on) |^(?:里|中|内)?的(?=.)/g;

function partOf(rest: string, { phrases }: Asking): SectionPart {
  if (phrases.sectionTitle.test(rest)) return 'title';
  return phrases.sectionSummary.test(rest) ? 'summary' : 'whole';
}

/** A title typed alone asks for its section. */
function answerTitle(asking: Asking): Turn | undefined {
  const article = articleOf(asking);
  if (!article || asking.question.words.length > 14) return undefined;
  const titled = matchSectionTitle(article, asking.bare, true);
  if (!titled || ASKS.test(asking.bare)) return undefined;
  return tellReference(asking, { article, ...titled, part: 'whole' });
}

const ASKS =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|should|will|would|has|have|list|name|find|quote|define|explain)\b/;

/** Words in quotation marks, or a sentence that asks nothing, may be copied from the text. */
function answerCopied(asking: Asking): Turn | undefined {
  const quoted = /[“"「『«]([^”"」』»]{8,})[”"」』»]/.exec(asking.question.text)?.[1];
  if (quoted) {
    const isLong = quoted.split(/\s+/).length >= LEAST_COPIED;
    return findQuotation(asking, quoted, isLong ? undefined : WORD_FOR_WORD);
  }
  const { words } = asking.question;
  const isStatement =
    words.length >= LEAST_COPIED &&
    !ASKS.test(asking.bare) &&
    !/[?？]\s*$/.test(asking.question.text);
  return isStatement ? findQuotation(asking, asking.question.text) : undefined;
}

/** Fewer words are as likely to be a few words of one's own. */
const LEAST_COPIED = 5;
/** They must all stand there, then. */
const WORD_FOR_WORD = 1;
