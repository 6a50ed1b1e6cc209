import type { Article, Passage } from '../article/article.js';
import type { Span } from '../article/span.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';
import { type BodySentence, bodySentences, joinedWords } from './body-sentences.js';
import { chooseIntroduction } from './choose-introduction.js';
import { createDefinitionReader, leastSure, surest } from './definition-forms.js';
import { sectionByHeading } from './section-by-heading.js';

/** What is known of a term, best first. */
export interface Definition {
  readonly evidence: readonly Evidence[];
  /** Whether the first says what the term is, or is where the term first occurs. */
  readonly form: 'defined' | 'introduced';
}

/**
 * Moves the evidence up whose sentence says what a term is: "X is a …", "called X", "Long Name
 * (X)"; else the one that first has it, the heading that is the term before all.
 *
 * @param evidence - Best first.
 * @returns The surest definition first, the earliest of equals; `undefined` where the article of
 *   the best evidence nowhere has the words of the term beside each other.
 */
export function findDefinition(
  evidence: readonly Evidence[],
  topic: string,
): Definition | undefined {
  const [best] = evidence;
  if (!best) return undefined;
  const { article } = best;
  const place = defining(article, topic) ?? introducing(article, topic);
  if (!place) return undefined;
  const { passage, sentence, form } = place;
  const known = evidence.find((one) => one.passage === passage && one.article === article);
  // What no search found is shown for its form alone.
  const chosen = known ?? { ...best, passage, parts: { form: best.score }, highlights: [] };
  const others = evidence.filter((one) => one !== known);
  return { evidence: [{ ...chosen, sentence }, ...others], form };
}

/** Tells whether a sentence of the article says in so many words what a term is. */
export function isDefined(article: Article, topic: string): boolean {
  const formOf = createDefinitionReader(topic);
  return sentencesWith(article, topic).some(({ text }) => (formOf(text) ?? leastSure) < leastSure);
}

interface Place {
  readonly passage: Passage;
  readonly sentence: Span;
  readonly form: Definition['form'];
}

function defining(article: Article, topic: string): Place | undefined {
  const formOf = createDefinitionReader(topic);
  let least = isTitle(article, topic) ? surest : Number.POSITIVE_INFINITY;
  let found: Place | undefined;
  for (const { passage, sentence, text } of sentencesWith(article, topic)) {
    const form = formOf(text);
    if (form === undefined || form >= least) continue;
    least = form;
    found = { passage, sentence, form: 'defined' };
  }
  return found;
}

/** What the whole article is on is introduced by its opening, and by no aside further down. */
function isTitle({ metadata }: Article, topic: string): boolean {
  const { title, aliases, language } = metadata;
  const sought = joinedWords(topic, language, 'unInflected');
  return [title, ...aliases].some((name) => joinedWords(name, language, 'unInflected') === sought);
}

function introducing(article: Article, topic: string): Place | undefined {
  const under = firstUnder(article, topic);
  if (under) return { ...under, form: 'introduced' };
  // What tells an introduction from a mention is known of these languages alone.
  if (!/^(?:en|zh|ja)\b/.test(article.metadata.language)) return undefined;
  const sentences = sentencesWith(article, topic);
  // Words without spaces between them are cut otherwise beside other words.
  const unparted = HAN.test(topic) ? foldText(topic) : undefined;
  for (const form of ['unInflected', 'stemmed'] as const) {
    const sought = joinedWords(topic, article.metadata.language, form);
    if (sought === '') continue;
    const mentions = sentences.filter((sentence) =>
      unparted === undefined
        ? ` ${sentence.words(form)} `.includes(` ${sought} `)
        : sentence.folded.includes(unparted),
    );
    const chosen = chooseIntroduction(article, topic, mentions);
    if (chosen) return { ...chosen, form: 'introduced' };
  }
  return undefined;
}

const HAN = /\p{Script=Han}/u;

/** The opening of the section whose heading is the term. */
function firstUnder(article: Article, topic: string): Omit<Place, 'form'> | undefined {
  const section = sectionByHeading(article, topic);
  return section && bodySentences(article).find(({ passage }) => passage.section === section.index);
}

/** The sentences of the body that may have a term, in order. */
function sentencesWith(article: Article, topic: string): readonly BodySentence[] {
  const [longest = ''] = foldText(topic)
    .split(/[^\p{L}\p{N}]+/u)
    .sort((a, b) => b.length - a.length);
  const part = longest.slice(0, Math.max(LEAST_PART, longest.length - ENDING));
  return bodySentences(article).filter(({ folded }) => folded.includes(part));
}

/** An inflected word keeps its letters but for so many of the last. */
const ENDING = 3;
const LEAST_PART = 2;
