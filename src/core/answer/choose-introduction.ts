import type { Article, Passage } from '../article/article.js';
import type { Span } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import { foldText } from '../search/fold-text.js';
import { termGap, termPattern } from './definition-forms.js';

/** A sentence that has a term. */
export interface Mention {
  readonly passage: Passage;
  readonly sentence: Span;
  readonly text: string;
}

/**
 * Chooses, of the sentences that have a term and do not define it, the one that tells most of it:
 * that is about it, stands below a heading with it, says which or what it is, or is the first.
 *
 * @param mentions - In the text's order.
 * @returns `undefined` when there is none.
 */
export function chooseIntroduction(
  article: Article,
  topic: string,
  mentions: readonly Mention[],
): Mention | undefined {
  const forms = formsOf(topic);
  const headed = new Set(
    article.sections.flatMap(({ index, title, number }) =>
      number !== '' && number !== '0' && forms.anywhere.test(title) ? [index] : [],
    ),
  );
  const words = contentCount(topic, article.metadata.language);
  let chosen: Mention | undefined;
  let most = Number.NEGATIVE_INFINITY;
  mentions.forEach((mention, at) => {
    const { passage, text } = mention;
    const score =
      (at === 0 ? FIRST : 0) +
      (headed.has(passage.section) ? HEADED : 0) +
      (forms.subject.test(text) ? SUBJECT : 0) +
      (forms.told.test(text) ? TOLD : 0) -
      (forms.alone.test(text) ? 0 : MODIFIER) -
      (BYLINE.test(text) ? REPORTED : 0) +
      FOCUS * Math.min(1, words / contentCount(text, article.metadata.language));
    if (score <= most) return;
    most = score;
    chosen = mention;
  });
  return chosen;
}

/** What speaks for a sentence: of half A's 18 such questions 17 are answered right, 16 by the first mention. */
const FIRST = 1.5;
const HEADED = 1;
const SUBJECT = 0.5;
const TOLD = 0.7;
const FOCUS = 1;
/** What speaks against it: the term only tells of another thing, or somebody is named as saying it. */
const MODIFIER = 1.25;
const REPORTED = 1;

const BYLINE =
  /^according to\b|\b(?:article|essay|paper|report|study)\b.{0,40}\b(?:published|written|by (?:Professor|Dr|Prof))\b/iu;

interface Forms {
  /** The term, in the singular or the plural. */
  readonly anywhere: RegExp;
  /** The sentence begins with it. */
  readonly subject: RegExp;
  /** What it is or does is told right after it: "strategy that …", "twin primes, pairs of …". */
  readonly told: RegExp;
  /** It stands for itself at least once, and not before another noun: "twin prime conjecture". */
  readonly alone: RegExp;
}

function formsOf(topic: string): Forms {
  const term = `(?<![\\p{L}-])${termPattern(topic)}`;
  return {
    anywhere: new RegExp(term, 'iu'),
    subject: new RegExp(`^(?:(?:an?|the|this|these|such) |[“"‘])*${term}`, 'iu'),
    told: new RegExp(
      `${term}[”"’]?(?:(?:${termGap}\\p{L}+[”"’]?)?,? (?:that|which|who|where|whose|i\\.e\\.|namely)(?!\\p{L})|, \\p{L}+ (?:of|that|which|for|who) )`,
      'iu',
    ),
    alone: new RegExp(
      `${term}[”"’]?(?=[^\\p{L}\\s-]|$|\\s+(?:${SMALL}|\\p{L}+(?:s|ed|ing|ly))(?!\\p{L})(?<!(?:${NOUN_ENDING})s))`,
      'iu',
    ),
  };
}

/** Words that end a noun phrase. */
const SMALL =
  'and|or|but|nor|of|in|on|at|to|for|from|by|with|as|than|that|which|who|when|where|while|if|because|so|is|are|was|were|be|has|have|had|can|could|may|might|must|should|will|would|do|does|did|not|into|through|between|among|under|over|about|after|before|during|since|until';
/** A word with such an ending and an "s" is a noun in the plural, and no verb. */
const NOUN_ENDING =
  'system|ment|tion|sion|ness|ity|ist|er|or|ing|ance|ence|ship|hood|ism|work|point|rate|group';

function contentCount(text: string, language: string): number {
  const count = analyze(foldText(text), language).filter(
    ({ kind, isStopWord }) => kind === 'word' && !isStopWord,
  ).length;
  return Math.max(1, count);
}
