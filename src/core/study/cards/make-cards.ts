import type { Article } from '../../article/article.js';
import { fingerprint, referToSpan } from '../../article/span-reference.js';
import type { Blank } from './blank.js';
import type { Card, ClozeCard } from './card.js';
import { chooseRivals, collectRivals, type Rival } from './choose-rivals.js';
import { type ReadSentence, readSentences } from './read-sentences.js';
import { sectionCards } from './section-cards.js';
import { shuffled } from './shuffled.js';
import { standsAlone } from './stands-alone.js';

/**
 * Makes cards of an article's sentences: words left out, with others of the same kind beside
 * them, and sentences whose section is asked for. The same seed gives the same options in the
 * same order.
 *
 * @param corpus - Where names to offer are looked for, too, when the article has too few.
 * @returns In the article's order; empty where nothing can be asked with three options.
 */
export function makeCards(
  article: Article,
  seed: string,
  corpus: readonly Article[] = [],
): readonly Card[] {
  const sentences = readSentences(article);
  const own = collectRivals(sentences);
  const others = corpus.filter(
    ({ slug, metadata }) =>
      slug !== article.slug && metadata.language === article.metadata.language,
  );
  const all = others.length > 0 ? collectRivals(others.flatMap(readSentences)) : own;
  const clozes = sentences.flatMap((sentence) => {
    if (!standsAlone(sentence.text)) return [];
    const made = sentence.blanks
      .filter((blank) => matters(blank, own.get(blank.shape)?.get(blank.text)))
      .sort((one, other) => other.weight - one.weight)
      .flatMap((blank) => clozeCard(article, sentence, blank, { own, all, seed }) ?? []);
    return made.filter((card, at) => isFresh(card, made.slice(0, at))).slice(0, cardsOfSentence);
  });
  return [...clozes, ...sectionCards(article, sentences, seed)].sort(
    (one, other) => one.sentence.span.start - other.sentence.span.start,
  );
}

/**
 * Names and figures always do. A term does that general English seldom has, or that the article
 * comes back to.
 */
function matters({ sort, text, weight }: Blank, { sentences = [] }: Partial<Rival> = {}): boolean {
  if (sort !== 'term') return true;
  const isPhrase = /[ -]/u.test(text) || /\p{Script=Han}/u.test(text);
  return weight >= (isPhrase ? 6.5 : 8.8) - (sentences.length > (isPhrase ? 1 : 2) ? 1.3 : 0);
}

/** More would tell each other's answers. */
const cardsOfSentence = 2;

interface Options {
  readonly own: ReadonlyMap<string, ReadonlyMap<string, Rival>>;
  readonly all: ReadonlyMap<string, ReadonlyMap<string, Rival>>;
  readonly seed: string;
}

function clozeCard(
  article: Article,
  sentence: ReadSentence,
  blank: Blank,
  { own, all, seed }: Options,
): ClozeCard | undefined {
  const near = rivalsIn(own, nearest);
  const far =
    near.length < 3 && blank.sort === 'name' ? rivalsIn(all, Number.POSITIVE_INFINITY) : [];
  const id = fingerprint(`${article.slug}\ncloze\n${sentence.text}\n${blank.span.start}`);
  const rivals = apart([...shuffled(near, `${seed}\n${id}`), ...shuffled(far, seed)]).slice(0, 3);
  if (rivals.length < 2) return undefined;
  const options = shuffled([blank.text, ...rivals], `${seed}\n${id}\norder`);
  return {
    kind: 'cloze',
    id,
    sentence: referToSpan(article, sentence.span),
    blank: blank.span,
    options,
    right: options.indexOf(blank.text),
  };

  function rivalsIn(shapes: Options['own'], most: number): readonly string[] {
    const like = shapes.get(blank.shape);
    return like ? chooseRivals(sentence, blank, { like, most }) : [];
  }
}

/** Of so many the options are drawn. */
const nearest = 6;

/** Of one sentence, cards whose blanks do not overlap. */
function isFresh(card: ClozeCard, made: readonly ClozeCard[]): boolean {
  return made.every(({ blank }) => blank.end <= card.blank.start || card.blank.end <= blank.start);
}

/** Drops options that contain one another. */
function apart(options: readonly string[]): readonly string[] {
  return options.filter((one, at) =>
    options.slice(0, at).every((other) => !one.includes(other) && !other.includes(one)),
  );
}
