import { typingDistance } from '../../answer/spelling/typing-distance.js';
import type { Article } from '../../article/article.js';
import { fingerprint, referToSpan } from '../../article/span-reference.js';
import type { Blank } from './blank.js';
import type { ClozeCard } from './card.js';
import { chooseRivals, type Rival, type RivalChoice, type RivalsByShape } from './choose-rivals.js';
import type { ReadSentence } from './read-sentences.js';
import { shuffled } from './shuffled.js';

/**
 * Makes a card of a blank, with two or three others of its kind that the seed draws.
 *
 * @returns Undefined where fewer than two may stand beside it.
 */
export function clozeCard(
  article: Article,
  sentence: ReadSentence,
  blank: Blank,
  { own, elsewhere, seed, kinds }: ClozeChoice,
): ClozeCard | undefined {
  const near = nearRivals(sentence, blank, { own, kinds });
  const far =
    near.length < 3 && blank.sort === 'name'
      ? chooseRivals(sentence, blank, {
          like: elsewhere(blank.shape),
          most: Number.POSITIVE_INFINITY,
          kinds,
        })
      : [];
  if (near.length + far.length < 2) return undefined;
  const id = fingerprint(`${article.slug}\ncloze\n${sentence.text}\n${blank.span.start}`);
  const drawn = [...shuffled(near, `${seed}\n${id}`), ...shuffled(far, seed)];
  const rivals = apart(blank, drawn, mostRivals);
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
}

/** Where to look for what is offered beside a blank, and how. */
interface ClozeChoice {
  readonly own: RivalsByShape;
  /** What other articles have of a shape. */
  readonly elsewhere: (shape: string) => ReadonlyMap<string, Rival>;
  readonly seed: string;
  readonly kinds: RivalChoice['kinds'];
}

/** Those of the article itself, chosen once whatever the seed. */
function nearRivals(
  sentence: ReadSentence,
  blank: Blank,
  { own, kinds }: Pick<ClozeChoice, 'own' | 'kinds'>,
): readonly string[] {
  const known = chosen[kinds].get(blank);
  if (known) return known;
  const like = likeOf(blank, own);
  const rivals = chooseRivals(sentence, blank, { like, most: nearest, kinds });
  chosen[kinds].set(blank, rivals);
  return rivals;
}

/** What a sentence opens with may stand elsewhere, too, and gets its capital here. */
function likeOf({ shape, span }: Blank, own: RivalsByShape): ReadonlyMap<string, Rival> {
  const like = own.get(shape) ?? new Map();
  if (!shape.startsWith('subject:')) return like;
  const more = own.get(shape.replace('subject:', 'term:'))?.values() ?? [];
  return new Map(
    [...like.values(), ...more].map((rival): [string, Rival] => {
      const shown = span.start === 0 ? capital(rival.text) : rival.text;
      return [shown, { ...rival, text: shown }];
    }),
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const chosen = {
  narrow: new WeakMap<Blank, readonly string[]>(),
  recurring: new WeakMap<Blank, readonly string[]>(),
  wide: new WeakMap<Blank, readonly string[]>(),
};

/** Beside the right one, so many are offered at most. */
const mostRivals = 3;
/** Of so many the options are drawn. */
const nearest = 6;

/**
 * Takes the first options that neither contain one another nor may be one person, or one thing in
 * two spellings.
 */
function apart({ shape }: Blank, options: readonly string[], most: number): readonly string[] {
  const taken: string[] = [];
  // Other articles may have hundreds, and comparing them costs.
  for (let at = 0; at < options.length && taken.length < most; at++) {
    const one = options[at] ?? '';
    if (options.slice(0, at).every((other) => isApart(one, other, shape))) taken.push(one);
  }
  return taken;
}

function isApart(one: string, other: string, shape: string): boolean {
  return (
    !one.includes(other) &&
    !other.includes(one) &&
    !(shape.startsWith('name:person') && lastWord(one) === lastWord(other)) &&
    (/\d/u.test(one) || typingDistance(one, other, 3) === Number.POSITIVE_INFINITY)
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
