import type { Article, Passage } from '../article/article.js';
import { type Span, slice } from '../article/span.js';
import { analyze } from '../search/analyzer.js';
import type { Evidence } from '../search/evidence.js';
import { foldText } from '../search/fold-text.js';
import type { Token } from '../search/token.js';
import { chooseIntroduction, type Mention } from './choose-introduction.js';
import { definitionForms } from './definition-forms.js';

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

interface Place {
  readonly passage: Passage;
  readonly sentence: Span;
  readonly form: Definition['form'];
}

function defining(article: Article, topic: string): Place | undefined {
  const forms = definitionForms(topic);
  let least = isTitle(article, topic) ? SUREST : forms.length;
  let found: Place | undefined;
  for (const { passage, sentence, text } of sentencesWith(article, topic)) {
    const at = forms.findIndex((form) => form.test(text));
    if (at === -1 || at >= least) continue;
    least = at;
    found = { passage, sentence, form: 'defined' };
  }
  return found;
}

/** What the whole article is on is introduced by its opening, and by no aside further down. */
function isTitle({ metadata }: Article, topic: string): boolean {
  const { title, aliases, language } = metadata;
  const sought = joinedWords(topic, language, unInflected);
  return [title, ...aliases].some((name) => joinedWords(name, language, unInflected) === sought);
}

/** How many forms let no doubt that the sentence is a definition. */
const SUREST = 1;

function introducing(article: Article, topic: string): Place | undefined {
  const { language } = article.metadata;
  const under = firstUnder(article, topic);
  if (under) return { ...under, form: 'introduced' };
  const places = sentencesWith(article, topic);
  for (const read of [unInflected, stemmed]) {
    const sought = joinedWords(topic, language, read);
    if (sought === '') continue;
    const found = places.filter(({ text }) =>
      // Words without spaces between them are cut otherwise beside other words.
      HAN.test(topic)
        ? foldText(text).includes(foldText(topic))
        : ` ${joinedWords(text, language, read)} `.includes(` ${sought} `),
    );
    const [first] = found;
    if (first)
      return { ...(chooseIntroduction(article, topic, found) ?? first), form: 'introduced' };
  }
  return undefined;
}

const HAN = /\p{Script=Han}/u;

/** The opening of the section whose heading is the term. */
function firstUnder(article: Article, topic: string): Omit<Place, 'form'> | undefined {
  const { language } = article.metadata;
  const sought = joinedWords(topic, language, unInflected);
  const section = article.sections.find(
    ({ index, title }) => index > 0 && joinedWords(title, language, unInflected) === sought,
  );
  const passage = section && bodyOf(article).find((one) => one.section === section.index);
  const [sentence] = passage?.sentences ?? [];
  return passage && sentence ? { passage, sentence } : undefined;
}

/** The words of a text without articles, in one string. */
function joinedWords(text: string, language: string, read: (token: Token) => string): string {
  return analyze(text, language)
    .filter(({ kind, form }) => kind === 'word' && !/^(?:an?|the)$/.test(form))
    .map(read)
    .join(' ');
}

const stemmed = ({ term }: Token): string => term;

/** Without the endings of numbers alone: "oxides" is "oxide", and no "oxidation". */
const unInflected = ({ form }: Token): string =>
  form.replace(/(?<=.{2})(?:ies|y)$/, 'i').replace(/(?<=.{2}[^s])e?s?$/, '');

/** The sentences of the body that may have a term, in order. */
function sentencesWith(article: Article, topic: string): readonly Mention[] {
  const [longest = ''] = foldText(topic)
    .split(/[^\p{L}\p{N}]+/u)
    .sort((a, b) => b.length - a.length);
  const part = longest.slice(0, Math.max(LEAST_PART, longest.length - ENDING));
  return bodyOf(article).flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const text = slice(article.text, sentence);
      return foldText(text).includes(part) ? [{ passage, sentence, text }] : [];
    }),
  );
}

/** An inflected word keeps its letters but for so many of the last. */
const ENDING = 3;
const LEAST_PART = 2;

function bodyOf({ passages, paragraphs }: Article): readonly Passage[] {
  return passages.filter(({ paragraph }) => {
    const kind = paragraphs[paragraph]?.kind;
    return kind !== 'heading' && kind !== 'subheading' && kind !== 'fact';
  });
}
