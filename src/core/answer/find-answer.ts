import { analyze } from '../search/analyzer.js';
import { findEvidence } from '../search/find-evidence.js';
import { quoteAnswer } from './answer-base.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { cite } from './citation.js';
import { decide } from './decide.js';
import { definitionFirst } from './find-definition.js';
import { locateQuotation } from './locate-quotation.js';
import type { FrameName } from './phrases/phrases.js';
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
export function findAnswer(asking: Asking, { topic, frame, sections }: Search): Turn {
  const article = sections ? articleOf(asking) : undefined;
  const scope = article ? asking.scope.only(article) : asking.scope;
  const words = frame === 'mention' ? withoutStances(topic, asking) : topic;
  const found = findEvidence(scope.corpus(), words, sections ? { sections } : {});
  const evidence = frame === 'define' ? definitionFirst(found.evidence, topic) : found.evidence;
  const isThere =
    frame === undefined || frame === 'define' || holdsTopic(words, found.unmatched, asking);
  const answer = decide(asking, { ...found, evidence, confidence: isThere ? found.confidence : 0 });
  return turnOf(asking, { reading: { kind: 'find', topic, ...(frame ? { frame } : {}) }, answer });
}

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

/** Whether the article has more of a named topic than it lacks: "quantum computing" is half there. */
function holdsTopic(
  topic: string,
  unmatched: readonly string[],
  { phrases, scope }: Asking,
): boolean {
  const language = scope.articles[0]?.metadata.language ?? 'en';
  const content = analyze(topic, language).filter(
    ({ kind, isStopWord, form }) =>
      kind === 'word' && !isStopWord && !phrases.articleWords.has(form),
  );
  return content.length === 0 || unmatched.length * 2 < content.length;
}
