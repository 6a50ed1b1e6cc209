import type { Article } from '../../article/article.js';
import { type Span, slice } from '../../article/span.js';
import { fingerprint, referToSpan } from '../../article/span-reference.js';
import type { Card } from './card.js';
import { type Blank, findBlanks } from './find-blanks.js';
import { createNameKinds } from './name-kinds.js';

/**
 * Makes cards of an article's sentences: one figure or name left out, the others offered of
 * the same shape and from the same article. The same seed gives the same order of options.
 *
 * @returns In the article's order; empty where no blank has two others to stand beside it.
 */
export function makeCards(article: Article, seed: string): readonly Card[] {
  const sentences = sentencesOf(article);
  const byShape = new Map<string, Map<string, number | undefined>>();
  const sets = new Map<string, string[]>();
  for (const { text, blanks } of sentences) {
    for (const blank of blanks) {
      const like = byShape.get(blank.shape) ?? new Map<string, number | undefined>();
      byShape.set(blank.shape, like.set(blank.text, blank.value));
      const frame = frameOf(text, blank);
      sets.set(frame, [...(sets.get(frame) ?? []), blank.text]);
    }
  }
  return sentences.flatMap(({ span, text, blanks }) => {
    if (!standsAlone(text)) return [];
    return blanks.flatMap((blank) => {
      const alsoTrue = sets.get(frameOf(text, blank)) ?? [];
      const others = nearest(byShape.get(blank.shape) ?? new Map(), blank).filter(
        (other) => !alsoTrue.includes(other) && isApart(other, blank.text, text),
      );
      const id = fingerprint(`${article.slug}\ncloze\n${text}\n${blank.span.start}`);
      const chosen = apart(shuffled(others.slice(0, 6), `${seed}\n${id}`)).slice(0, 3);
      if (chosen.length < 2) return [];
      const options = shuffled([blank.text, ...chosen], `${seed}\n${id}\norder`);
      return {
        kind: 'cloze' as const,
        id,
        sentence: referToSpan(article, span),
        blank: blank.span,
        options,
        right: options.indexOf(blank.text),
      };
    });
  });
}

interface Sentence {
  readonly span: Span;
  readonly text: string;
  readonly blanks: readonly Blank[];
}

function sentencesOf(article: Article): readonly Sentence[] {
  const kindOf = createNameKinds(article.text);
  return article.passages
    .filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'text')
    .flatMap(({ sentences }) => sentences)
    .map((span) => {
      const text = slice(article.text, span);
      return { span, text, blanks: findBlanks(text, kindOf) };
    });
}

/** The sentence around a blank: what else fills it elsewhere is right here, too. */
function frameOf(text: string, { span }: Blank): string {
  return `${text.slice(0, span.start)}_${text.slice(span.end)}`;
}

/** Figures by their distance, so that none is absurd; names as they come. */
function nearest(
  like: ReadonlyMap<string, number | undefined>,
  { value }: Blank,
): readonly string[] {
  const distance = (other: number | undefined) => Math.abs((other ?? 0) - (value ?? 0));
  return [...like]
    .filter(([, other]) => value === undefined || isComparable(value, other ?? 0))
    .sort(([, one], [, other]) => distance(one) - distance(other))
    .map(([text]) => text);
}

/** From half to double: what is farther off gives itself away. */
function isComparable(value: number, other: number): boolean {
  const isYear = value >= 1000 && value < 2100 && Number.isInteger(value);
  return isYear ? Math.abs(value - other) <= 60 : other >= value / 2.5 && other <= value * 2.5;
}

/** A whole sentence that is understood without the one before it. */
function standsAlone(text: string): boolean {
  const length = text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  const isWhole = length >= 40 && length <= 300 && /[.!。！]$/u.test(text);
  const isQuiet = !/["“”«»[\]]|\s{2}/u.test(text);
  return isWhole && isQuiet && /^[\p{Lu}\p{Script=Han}\d]/u.test(text) && !leansBack.test(text);
}

const leansBack =
  /^(?:this|these|those|that|it|they|he|she|we|its|their|his|her|such|another|both|others?|however|but|and|so|then|thus|therefore|instead|moreover|furthermore|also|additionally|later|here|there|in (?:this|these|addition|contrast|response|turn)|as an? (?:response|result)|at (?:the|this|that) time|by then|following (?:the|this)|after (?:the|this|several)|for (?:this|example|instance)|the (?:latter|former|same|other|two)|the \p{Ll}+ (?:is|was|are|were|has|had|have|also|would|could|did|then)|(?:[\p{L}’'-]+,? ){0,6}(?:he|she|it|they|his|her|their|him|them|this|these))\b|^[这那该此其他她它]/iu;

/** Whether one cannot be taken for the other, nor for anything that the sentence says. */
function isApart(other: string, meant: string, sentence: string): boolean {
  const words = other.toLowerCase().split(' ');
  const said = new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return (
    !sentence.toLowerCase().includes(other.toLowerCase()) &&
    words.every(
      (word) => !/\p{L}/u.test(word) || /^(?:per|cent|[mb]illion)$/u.test(word) || !said.has(word),
    ) &&
    other !== meant
  );
}

/** Drops options that contain one another or share a word of a name. */
function apart(options: readonly string[]): readonly string[] {
  return options.filter((one, at) =>
    options.slice(0, at).every((other) => !one.includes(other) && !other.includes(one)),
  );
}

/** Orders items by a mark of each with the seed. */
function shuffled(items: readonly string[], seed: string): readonly string[] {
  return items
    .map((item) => ({ item, mark: fingerprint(`${seed}\n${item}`) }))
    .sort((one, other) => (one.mark < other.mark ? -1 : 1))
    .map(({ item }) => item);
}
