import type { Article } from '../article/article.js';
import { type BodySentence, countContent } from './body-sentences.js';
import { termPattern, termPlaces } from './term-places.js';

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
  mentions: readonly BodySentence[],
): BodySentence | undefined {
  const term = termPattern(topic);
  const placesIn = (text: string) =>
    termPlaces(text, term).filter(({ before }) => APART.test(before));
  const headed = new Set(
    article.sections.flatMap(({ index, title, number }) =>
      number !== '' && number !== '0' && placesIn(title).length > 0 ? [index] : [],
    ),
  );
  const words = countContent(topic, article.metadata.language);
  let chosen: BodySentence | undefined;
  let most = Number.NEGATIVE_INFINITY;
  mentions.forEach((mention, at) => {
    const { passage, text } = mention;
    const places = placesIn(text);
    const score =
      (at === 0 ? FIRST : 0) +
      (headed.has(passage.section) ? HEADED : 0) +
      (places.some(({ before }) => SUBJECT_BEFORE.test(before)) ? SUBJECT : 0) +
      (places.some(({ after }) => TOLD_AFTER.test(after)) ? TOLD : 0) -
      (places.some(({ after }) => ALONE_AFTER.test(after)) ? 0 : MODIFIER) -
      (BYLINE.test(text) ? REPORTED : 0) +
      FOCUS * Math.min(1, words / mention.contentCount());
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

/** The term is no part of a longer word. */
const APART = /(?<![\p{L}-])$/u;
/** The sentence begins with it. */
const SUBJECT_BEFORE = /^(?:(?:an?|the|this|these|such) |[“"‘])*$/iu;
/** What it is or does is told right after it: "strategy that …", "twin primes, pairs of …". */
const TOLD_AFTER =
  /^[”"’]?(?:(?:[\s-]+\p{L}+[”"’]?)?,? (?:that|which|who|where|whose|i\.e\.|namely)(?!\p{L})|, \p{L}+ (?:of|that|which|for|who) )/iu;

/** Words that end a noun phrase. */
const SMALL =
  'and|or|but|nor|of|in|on|at|to|for|from|by|with|as|than|that|which|who|when|where|while|if|because|so|is|are|was|were|be|has|have|had|can|could|may|might|must|should|will|would|do|does|did|not|into|through|between|among|under|over|about|after|before|during|since|until';
/** A word with such an ending and an "s" is a noun in the plural, and no verb. */
const NOUN_ENDING =
  'system|ment|tion|sion|ness|ity|ist|er|or|ing|ance|ence|ship|hood|ism|work|point|rate|group';
/** It stands for itself, and not before another noun: "twin prime conjecture". */
const ALONE_AFTER = new RegExp(
  `^[”"’]?(?=[^\\p{L}\\s-]|$|\\s+(?:${SMALL}|\\p{L}+(?:s|ed|ing|ly))(?!\\p{L})(?<!(?:${NOUN_ENDING})s))`,
  'iu',
);
