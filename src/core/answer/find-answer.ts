import { analyze } from '../search/analyzer.js';
import { findEvidence } from '../search/find-evidence.js';
import type { Token } from '../search/token.js';
import { abstain, quoteAnswer } from './answer-base.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { cite } from './citation.js';
import { decide } from './decide.js';
import { definitionFirst } from './find-definition.js';
import { lacksAnswer } from './lacks-answer.js';
import { locateQuotation } from './locate-quotation.js';
import type { FrameName } from './phrases/phrases.js';
import type { Scope } from './scope.js';
import { useArticleWords } from './spelling/use-article-words.js';
import type { Turn } from './turn.js';

/** What to look for. */
export interface Search {
  /** The words to find, as asked. */
  readonly topic: string;
  /** How the question speaks of its topic; absent for an ordinary question. */
  readonly frame?: FrameName | undefined;
  /** `Section.index` of the sections to search; all when absent. */
  readonly sections?: readonly number[] | undefined;
}

/** Answers with the passage that fits best, or abstains. */
export function findAnswer(asking: Asking, search: Search): Turn {
  const { phrases, scope } = asking;
  const first = findOnce(asking, search);
  if (first.answer.kind !== 'abstained' || first.answer.reason === 'empty') return first;
  // Only a question that its own words leave open is asked again: in the article's words, and
  // without those of its words that say nothing and stand nowhere.
  const missing = new Set(first.answer.unmatched.map((word) => word.toLowerCase()));
  const idle = (word: string) =>
    phrases.idleWords.has(word.toLowerCase()) && missing.has(word.toLowerCase());
  const telling = search.topic.replace(/\p{L}+/gu, (word) => (idle(word) ? '' : word));
  const topic = useArticleWords(telling, scope.vocabulary(), phrases.askingWords);
  if (topic === search.topic) return first;
  const second = findOnce(asking, { ...search, topic });
  return second.answer.kind === 'abstained' ? first : second;
}

function findOnce(asking: Asking, { topic, frame, sections }: Search): Turn {
  const article = sections ? articleOf(asking) : undefined;
  const scope = article ? asking.scope.only(article) : asking.scope;
  const words = frame === 'mention' ? withoutStances(topic, asking) : topic;
  if (isEmptyTalk(words, asking)) {
    return turnOf(asking, { reading: { kind: 'small-talk' }, answer: abstain(asking, 'empty') });
  }
  const found = findEvidence(scope.corpus(), words, sections ? { sections } : {});
  const evidence = frame === 'define' ? definitionFirst(found.evidence, topic) : found.evidence;
  const missing =
    frame === undefined || frame === 'define'
      ? undefined
      : missingOf(words, found.unmatched, asking);
  const isOpen = missing !== undefined || lacksAnswer(words, found);
  const answer = decide(asking, {
    evidence,
    unmatched: missing ?? found.unmatched,
    confidence: isOpen ? Math.min(found.confidence, OPEN_CONFIDENCE) : found.confidence,
    isCovered: found.isCovered && !isOpen,
  });
  return turnOf(asking, { reading: { kind: 'find', topic, ...(frame ? { frame } : {}) }, answer });
}

/** One or two words that say nothing, "the" or "so what", ask nothing. */
function isEmptyTalk(words: string, { scope }: Asking): boolean {
  const tokens = analyze(words, scope.corpus().languages[0] ?? 'en');
  return tokens.length < 3 && tokens.every(({ isStopWord }) => isStopWord);
}

/** What is left of the confidence where the article has the words and no answer. */
const OPEN_CONFIDENCE = 0.2;

/** Answers with the sentence that copied words stand in. */
export function findQuotation(asking: Asking, words: string): Turn | undefined {
  const located = locateQuotation(words, asking.scope);
  if (!located) return undefined;
  const citation = cite(located.article, located.span);
  return turnOf(asking, {
    reading: { kind: 'find', topic: words, frame: 'quote' },
    answer: quoteAnswer(asking, citation, { confidence: Math.min(0.99, located.share) }),
  });
}

/** "Is X recommended?" asks about X: the text may recommend it in other words. */
function withoutStances(topic: string, { phrases }: Asking): string {
  const kept = topic.split(' ').filter((word) => !phrases.stances.has(word.toLowerCase()));
  return kept.length > 0 ? kept.join(' ') : topic;
}

/** What of a named topic the article lacks; "quantum computing" is half there, and so not there. */
function missingOf(
  topic: string,
  unmatched: readonly string[],
  { phrases, scope }: Asking,
): readonly string[] | undefined {
  const language = scope.articles[0]?.metadata.language ?? 'en';
  const content = analyze(topic, language).filter(
    ({ kind, isStopWord, form }) =>
      kind === 'word' && !isStopWord && !phrases.articleWords.has(form),
  );
  const [only, ...others] = content;
  if (only && others.length === 0 && unmatched.length === 0 && isOtherWord(only, scope)) {
    return [topic.slice(only.span.start, only.span.end)];
  }
  return content.length === 0 || unmatched.length * 2 < content.length ? undefined : unmatched;
}

/** Whether the text has only words of the same stem and another meaning: "governance" is no "government". */
function isOtherWord({ form, term }: Token, scope: Scope): boolean {
  const { words, stems } = scope.vocabulary();
  if (!stems.has(term) || words.has(form)) return false;
  const base = withoutInflection(form);
  for (const word of words.keys()) if (withoutInflection(word) === base) return false;
  return true;
}

function withoutInflection(word: string): string {
  return word.replace(/(?:ies|y)$/, 'i').replace(/(?:'s|es|s|ed|ing|e)$/, '');
}
