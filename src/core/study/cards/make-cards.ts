import type { Article } from '../../article/article.js';
import type { Blank } from './blank.js';
import type { Card, ClozeCard } from './card.js';
import { collectRivals, type Rival, type RivalChoice } from './choose-rivals.js';
import { clozeCard } from './cloze-card.js';
import { type ReadSentence, readSentences } from './read-sentences.js';
import { rivalsElsewhere } from './rivals-elsewhere.js';
import { sectionCards } from './section-cards.js';

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
  const elsewhere = rivalsElsewhere(article, corpus);
  const others = sectionCards(article, sentences, seed);
  const candidates = sentences.flatMap((sentence) =>
    sentence.isWhole
      ? sentence.blanks.flatMap((blank) =>
          tellsEnough(sentence, blank) ? { sentence, blank } : [],
        )
      : [],
  );
  const isTerm = ({ blank }: Candidate): boolean => blank.sort === 'term';
  const made = new Map<ReadSentence, readonly ClozeCard[]>();
  const plain = candidates.filter((one) => !isTerm(one));
  add(plain, Number.POSITIVE_INFINITY, 'narrow');
  const count = countOf(made) + others.length;
  const terms = candidates
    .filter(isTerm)
    .map((one) => ({ ...one, worth: worthOf(one.blank, own.get(one.blank.shape)) }))
    .sort((one, other) => other.worth - one.worth);
  const concepts = terms.filter(({ blank }) => blank.recurs || isHan(blank.text));
  add(
    concepts.filter(({ worth }) => worth >= goodTerm),
    enough - count,
    'narrow',
  );
  const isShort = sentences.length < fewSentences;
  add(
    (isShort ? terms : concepts).filter(
      ({ worth, blank }) => worth >= (isPhrase(blank.text) ? fairTerm : fairWord),
    ),
    (isShort ? leastOfShort : least) - countOf(made) - others.length,
    isShort ? 'wide' : 'recurring',
  );
  return [...[...made.values()].flat(), ...others].sort(
    (one, other) => one.sentence.span.start - other.sentence.span.start,
  );

  function add(wanted: readonly Candidate[], most: number, kinds: RivalChoice['kinds']): void {
    let left = most;
    for (const { sentence, blank } of wanted) {
      const held = made.get(sentence) ?? [];
      if (left <= 0) return;
      if (held.length >= cardsOfSentence) continue;
      const card = clozeCard(article, sentence, blank, { own, elsewhere, seed, kinds });
      if (!card || !isFresh(card, held)) continue;
      made.set(sentence, [...held, card]);
      left -= 1;
    }
  }
}

interface Candidate {
  readonly sentence: ReadSentence;
  readonly blank: Blank;
}

/**
 * With so many cards of names, years and figures, which are surer, a long article needs no terms;
 * as many as a short article is to have; and as many as a long one has at least.
 */
const [enough, leastOfShort, least] = [8, 18, 6];
/** A text of so few is short. */
const fewSentences = 60;
/** From here on a term is worth a card, and from there on where an article has few others. */
const [goodTerm, fairTerm, fairWord] = [9.5, 6.5, 8.5];

/** Besides the blank, an English sentence says five things, or four and a name. */
function tellsEnough(sentence: ReadSentence, { span, sort }: Blank): boolean {
  const { text } = sentence;
  if (text.length - (span.end - span.start) > surelyEnough || /\p{Script=Han}/u.test(text)) {
    return true;
  }
  const rest = `${text.slice(0, span.start)} ${text.slice(span.end)}`;
  const isNamed = /(?<!^)(?<=[\p{Ll},] )\p{Lu}\p{Ll}/u.test(rest);
  const words = text.slice(span.start, span.end).split(/[ -]/u).length;
  const left = sentence.terms.size - (sort === 'term' || sort === 'name' ? words : 0);
  return left >= (isNamed ? 4 : 5);
}

/** In letters: nobody writes so many without saying five things. */
const surelyEnough = 110;

/** How rare a term is in general English, and whether the article comes back to it. */
function worthOf({ text, weight }: Blank, like: ReadonlyMap<string, Rival> | undefined): number {
  const times = like?.get(text)?.sentences.length ?? 1;
  return weight + (isPhrase(text) ? 1.5 : 0) + (times > 1 ? 1.5 : 0);
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function isPhrase(text: string): boolean {
  return /[ -]|\p{Script=Han}/u.test(text);
}

function countOf(made: ReadonlyMap<ReadSentence, readonly ClozeCard[]>): number {
  return [...made.values()].reduce((sum, cards) => sum + cards.length, 0);
}

/** More would tell each other's answers. */
const cardsOfSentence = 2;

/** Of one sentence, cards whose blanks do not overlap. */
function isFresh(card: ClozeCard, made: readonly ClozeCard[]): boolean {
  return made.every(({ blank }) => blank.end <= card.blank.start || card.blank.end <= blank.start);
}
