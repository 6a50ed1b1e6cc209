import { mayBeOne } from '../../search/names/nations.js';
import type { Blank } from './blank.js';
import { compareTerm } from './compare-term.js';
import { isSameKind } from './kind-of-noun.js';
import type { ReadSentence } from './read-sentences.js';

/** What stands in the same place elsewhere: a blank's text, and the sentences that hold it. */
export interface Rival {
  readonly text: string;
  readonly lowerCase: string;
  readonly value?: number;
  readonly weight: number;
  readonly recurs?: boolean;
  readonly sentences: readonly ReadSentence[];
}

/** What may stand in for each other, by shape, then by text. */
export type RivalsByShape = ReadonlyMap<string, ReadonlyMap<string, Rival>>;

/** Collects, by shape, what may stand in for each other; once for the same sentences. */
export function collectRivals(sentences: readonly ReadSentence[]): RivalsByShape {
  const known = collected.get(sentences);
  if (known) return known;
  const shapes = new Map<string, Map<string, Rival & { readonly sentences: ReadSentence[] }>>();
  for (const sentence of sentences) {
    for (const { shape, text, value, weight, recurs } of sentence.blanks) {
      const like = shapes.get(shape) ?? new Map();
      shapes.set(shape, like);
      const held = like.get(text);
      if (held) held.sentences.push(sentence);
      else {
        const lowerCase = text.toLowerCase();
        const figure = { ...(value === undefined ? {} : { value }), ...(recurs ? { recurs } : {}) };
        like.set(text, { text, lowerCase, weight, ...figure, sentences: [sentence] });
      }
    }
  }
  collected.set(sentences, shapes);
  return shapes;
}

const collected = new WeakMap<readonly ReadSentence[], RivalsByShape>();

/** Out of what, and how freely, rivals are chosen. */
export interface RivalChoice {
  readonly like: ReadonlyMap<string, Rival>;
  /** So many are enough. */
  readonly most: number;
  /**
   * `recurring` where an article has few cards, so that terms of any kind must do that it comes
   * back to; `wide` where a short one has few terms, and what it has must do.
   */
  readonly kinds: 'narrow' | 'recurring' | 'wide';
}

/**
 * Chooses what may be offered beside a blank, the likest first: of its shape, not in the
 * sentence, fitting after "a" or "an", and not said of the same matter elsewhere, since it might
 * be right as well.
 */
export function chooseRivals(
  sentence: ReadSentence,
  blank: Blank,
  { like, most, kinds }: RivalChoice,
): readonly string[] {
  const chosen: string[] = [];
  for (const { text, sentences } of likestFirst(sentence, blank, { like, kinds })) {
    if (sentences.some((other) => isSameMatter(other, sentence, blank.sort))) continue;
    const offered = inForm(text, blank);
    if (offered !== text && sentence.text.includes(offered)) continue;
    chosen.push(offered);
    if (chosen.length >= most) break;
  }
  return chosen;
}

/** A share as the sentence writes it: "80%" for "80 percent" beside "60%". */
function inForm(rival: string, { text, shape }: Blank): string {
  if (!shape.startsWith('figure:%')) return rival;
  return rival.replace(/^([\d.,]+).*$/u, `$1${text.replace(/^[\d.,]+/u, '')}`);
}

/** What fits the blank, the likest first; what is said of the same matter is still among it. */
function likestFirst(
  sentence: ReadSentence,
  blank: Blank,
  { like, kinds }: Pick<RivalChoice, 'like' | 'kinds'>,
): readonly Rival[] {
  const { tooUnlike, tooLike, ...bounds } = kindBounds[kinds];
  const needsPhrase = kinds !== 'narrow' && blank.sort === 'term' && isPhrase(blank.text);
  const before = sentence.text.slice(0, blank.span.start);
  const said = sentence.text.toLowerCase();
  const meant = blank.text.toLowerCase();
  const isHan = /\p{Script=Han}/u.test(blank.text);
  const likeness =
    blank.sort === 'term' && /^\p{Script=Latin}/u.test(blank.text)
      ? compareTerm(blank.text)
      : undefined;
  return [...like.values()]
    .filter(
      (rival) =>
        rival.text !== blank.text &&
        (blank.sort !== 'term' || kinds === 'wide' || isHan || rival.recurs === true) &&
        isComparable(rival.value, blank, before) &&
        (needsPhrase ? isPhrase(rival.text) : rival.weight > blank.weight - muchCommoner) &&
        fitsArticle(before, rival.text) &&
        !mayBeOne(rival.text, blank.text) &&
        !mayMeanTheSame(rival.text, blank) &&
        isApart(rival.lowerCase, meant, said) &&
        (!likeness || isSameKind(rival.lowerCase, meant, bounds)),
    )
    .map((rival) => ({
      rival,
      distance: likeness
        ? 1 - likeness(rival.text) + (isPhrase(rival.text) === isPhrase(blank.text) ? 0 : 0.15)
        : Math.abs((rival.value ?? 0) - (blank.value ?? 0)),
    }))
    .filter(({ distance }) => !likeness || (distance > 1 - tooLike && distance < 1 - tooUnlike))
    .sort((one, other) => one.distance - other.distance)
    .map(({ rival }) => rival);
}

/** What is so much commoner than a term may be what the term is one of: "cells", of "leukocytes". */
const muchCommoner = 2.5;

/**
 * Narrow: of a kind that names at most a quarter of all nouns, such as people or deeds, but more
 * than forty, since profits and revenues, viruses and microbes are nearly one. Wide: phrases of
 * any kind. Below the one cosine a term gives itself away as a stranger, beyond the other two may
 * mean the same.
 */
const kindBounds = {
  narrow: { narrowest: 0.001, widest: 0.4, tooUnlike: 0.25, tooLike: 0.5 },
  recurring: { narrowest: 0, widest: 0.45, tooUnlike: 0.28, tooLike: 0.5 },
  wide: { narrowest: 0, widest: 1, tooUnlike: 0.25, tooLike: 0.62 },
} as const;

/** "Larry Roberts" may be "Lawrence Roberts", and "lunar flights" may be "lunar missions". */
function mayMeanTheSame(rival: string, { text, sort, shape }: Blank): boolean {
  // "阿姆斯特丹协议" and "阿姆斯特丹条约".
  if (/^\p{Script=Han}{3}/u.test(rival) && rival.slice(0, 3) === text.slice(0, 3)) return true;
  if (sort !== 'term' && !shape.startsWith('name:person')) return false;
  const [words, others] = [rival.split(/[ ·]/u), text.split(/[ ·]/u)];
  // Terms with one last word are told apart by what goes before it.
  const compared = sort === 'term' ? words.slice(0, -1) : words;
  return compared.some((word) => others.includes(word));
}

function isPhrase(text: string): boolean {
  return /[ -]/u.test(text);
}

function fitsArticle(before: string, text: string): boolean {
  const [, article] = /\b(an?) $/iu.exec(before) ?? [];
  return !article || /^[aeiou]/iu.test(text) === (article.length === 2);
}

/** Whether one cannot be taken for the other, nor for anything said; all in lower case. */
function isApart(one: string, other: string, said: string): boolean {
  if (said.includes(one) || one.includes(other) || other.includes(one)) return false;
  const words = one.match(/\p{Script=Latin}{4,}/gu) ?? [];
  return words.every(
    (word) =>
      unitWord.test(word) ||
      other.includes(word) ||
      !said.includes(word.slice(0, Math.max(4, word.length - 2))),
  );
}

const unitWord = /^(?:cent|million|billion|trillion)$/u;

/**
 * Years within two generations; figures from half to double, so that none is absurd. Where "over
 * 60%" is true, so is "over 40%", and what was so by 1979 was so by 1985.
 */
function isComparable(
  rival: number | undefined,
  { value, sort, shape }: Blank,
  before: string,
): boolean {
  if (rival === undefined || value === undefined || rival === value)
    return rival !== value || value === undefined;
  const { above, below } = sort === 'year' ? datings : bounds;
  if (above.test(before) ? rival < value : below.test(before) && rival > value) return false;
  if (sort === 'year') return Math.abs(rival - value) <= (shape === 'century' ? 6 : 60);
  return rival >= value / 2.5 && rival <= value * 2.5;
}

/** After which words only higher figures, and after which only lower ones are wrong. */
const bounds = {
  above:
    /\b(?:over|more than|at least|exceed(?:s|ed|ing)?|above|greater than|no (?:fewer|less) than|minimum of) $|(?:超过|多于|至少|高于)$/iu,
  below:
    /\b(?:under|less than|fewer than|below|up to|at most|no more than|maximum of) $|(?:不到|少于|至多|低于|不足)$/iu,
} as const;
const datings = {
  above: /\b(?:after|until|till) $/iu,
  below: /\b(?:by|since|from) (?:the |early |late |mid-?)*$|(?:截至|到|自|从)\s?$/iu,
} as const;

/**
 * Two sentences with so many words in common may be about one thing. What is said of a thing with
 * a term is often said with another, too; a year or a name seldom changes so.
 */
function isSameMatter(one: ReadSentence, other: ReadSentence, sort: Blank['sort']): boolean {
  if (one === other) return true;
  const [most, share] = sort === 'term' ? [4, 0.4] : [6, 0.6];
  const [few, many] = one.terms.size < other.terms.size ? [one, other] : [other, one];
  const enough = Math.min(most, share * few.terms.size);
  let common = 0;
  for (const term of few.terms) {
    if (common >= enough) break;
    if (many.terms.has(term)) common += 1;
  }
  return common >= enough;
}
