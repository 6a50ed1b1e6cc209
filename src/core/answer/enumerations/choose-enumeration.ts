import type { Article } from '../../article/article.js';
import { analyze } from '../../search/analyzer.js';
import { stemWord } from '../../search/stem-word.js';
import { isGeneric, kindredOf } from '../kindred-words.js';
import { titleSpans } from '../match-section-title.js';
import type { Enumeration } from './enumeration.js';
import { listsDeeds } from './lists-deeds.js';
import { termsOf } from './terms-of.js';

/** What a list is asked of. */
export interface ListRequest {
  /** What is listed, as asked: "measures for regional networks". */
  readonly head: string;
  /** A BCP 47 tag of the articles. */
  readonly language: string;
  /** How many things the question speaks of. */
  readonly count?: number | undefined;
  /** Words of the head that say nothing: "authors", "mentioned". */
  readonly ignored: ReadonlySet<string>;
}

/** An enumeration that fits a request. */
export interface FittingEnumeration {
  readonly enumeration: Enumeration;
  /** How well it fits, in (0, 1.2]. */
  readonly fit: number;
  /** Whether the words right before it call it what was asked for, or a thing of that kind. */
  readonly isNamed?: boolean;
}

/** Gives the enumerations that fit what is asked, best first, in the text's order among equals. */
export function fittingEnumerations(
  enumerations: readonly Enumeration[],
  request: ListRequest,
): readonly FittingEnumeration[] {
  const { noun, modifiers } = readHead(request);
  if (noun === undefined) return [];
  const deeds = enumerations.filter((one) => isUnnamedDeeds(one));
  const titles = new Map<Article, ReadonlySet<string>>();
  const titleOf = (article: Article): ReadonlySet<string> => {
    const title = titles.get(article) ?? termsOf(article, titleSpans(article));
    titles.set(article, title);
    return title;
  };
  return enumerations
    .flatMap((enumeration): readonly FittingEnumeration[] => {
      if (request.count !== undefined && request.count !== enumeration.items.length) return [];
      const isOnly = deeds.length === 1 || modifiers.length > 0;
      const kind = nounFit(noun, enumeration, isOnly);
      const narrowed = modifierFit(modifiers, enumeration, titleOf(enumeration.article));
      // A heading's word alone says little: then all that narrows the question must fit, too.
      if (kind === 0 || (kind <= BY_HEADING && narrowed < 1)) return [];
      if (kind === BY_KIND && modifiers.length === 0) return [];
      const fit =
        kind * (0.3 + 0.7 * narrowed) + (isPhraseOf(request.head, enumeration) ? PHRASE : 0);
      return [
        {
          enumeration,
          fit: fit + (request.count === undefined ? 0 : 0.1),
          isNamed: kind >= BY_LEAD,
        },
      ];
    })
    .sort((a, b) => b.fit - a.fit);
}

interface Head {
  readonly noun: string | undefined;
  readonly modifiers: readonly string[];
}

/** Parts "digital measures for small firms" into its noun and what narrows it. */
function readHead({ head, language, ignored }: ListRequest): Head {
  const tokens = analyze(head, language).filter(({ kind }) => kind !== 'bigram');
  const isContent = ({ isStopWord, form }: (typeof tokens)[number]): boolean =>
    !isStopWord && !ignored.has(form) && !FILLERS.has(form);
  const content = tokens.filter(isContent);
  const first = tokens.findIndex(isContent);
  const isHan = /\p{Script=Han}/u.test(head);
  let last = first;
  // In "the third thing cities can do" what follows narrows the thing, and is no part of its name.
  const isThing = isGeneric(tokens[first]?.term ?? '');
  while (!isHan && !isThing && tokens[last + 1] && isContent(tokens[last + 1] ?? never(head)))
    last++;
  const noun = isHan ? content.at(-1) : tokens[last];
  return {
    noun: noun?.term,
    modifiers: content.filter((token) => token !== noun).map(({ term }) => term),
  };
}

function never(head: string): never {
  throw new RangeError(`Expected a token after the first of "${head}"`);
}

/** Words that stand beside what is listed and say nothing of it. */
const FILLERS: ReadonlySet<string> = new Set(
  'following listed list lists given named mentioned described proposed suggested main key different various major example examples all total corresponding respective exist taken made used needed required suggested recommended set put forward out up done offered provided identified stated outlined introduced discussed covered included considered found adopted take takes need needs have has recommend recommends propose proposes suggest suggests mention mentions describe describes offer offers outline outlines article text move moving go going get getting achieve want wants'.split(
    ' ',
  ),
);

/** What a list gains whose heading has the last words of the question in the same order. */
const PHRASE = 0.1;
const PHRASE_WORDS = 3;

/** Whether a heading above has the last words of the head, stop words too: "from A to B". */
function isPhraseOf(head: string, { above }: Enumeration): boolean {
  const words = head.split(' ');
  for (let from = 1; from <= words.length - PHRASE_WORDS; from++) {
    if (above.includes(` ${words.slice(from).join(' ')} `)) return true;
  }
  return false;
}

/** What is listed is said by the heading alone. */
const BY_HEADING = 0.92;
/** Any list may be of "measures" or "steps" where its heading has all else that was asked. */
const BY_KIND = 0.85;

/** What is listed is said by another word of the same kind. */
const BY_LEAD = 0.95;
/** The words before a list have the noun, and name something else as listed. */
const BESIDE = 0.5;
/** The items say what to do, and no word says what they are. */
const BY_DEEDS = 0.9;
/** The same, where several such lists may be meant. */
const BY_SOME_DEEDS = 0.6;

/** How surely the enumeration is one of these things. */
function nounFit(noun: string, enumeration: Enumeration, isOnlyDeeds: boolean): number {
  const { kind, lead, near, headings } = enumeration;
  if (near.has(noun)) return 1;
  const others = [...kindredOf(noun)];
  if (kind !== 'series' && kind !== 'parallels') {
    if (others.some((other) => near.has(other))) return BY_LEAD;
    if (kind === 'headings') {
      if (lead.has(noun)) return BY_LEAD;
      return headings.has(noun) && others.length > 0 ? BY_HEADING : 0;
    }
    // "Corresponding measures are as follows" lists measures, whatever the heading speaks of.
    const isSaid = [...near].some((term) => kindredOf(term).size > 0);
    if (isSaid) return isGeneric(noun) ? BY_HEADING : 0;
    if (headings.has(noun) || others.some((other) => headings.has(other))) return BY_HEADING;
    if (others.includes(DEED) && isUnnamedDeeds(enumeration)) {
      return isOnlyDeeds ? BY_DEEDS : BY_SOME_DEEDS;
    }
    if (lead.has(noun)) return BESIDE;
    return isGeneric(noun) ? BY_HEADING : others.includes(DEED) ? BY_KIND : 0;
  }
  if (others.some((other) => near.has(other))) return 0.85;
  return lead.has(noun) ? (kind === 'series' ? BESIDE : 0.7) : 0;
}

/** The term that all words for things to do are kindred of. */
const DEED = stemWord('step', 'en');

/** Whether a list is of things to do, and the words before it call them nothing. */
function isUnnamedDeeds(enumeration: Enumeration): boolean {
  const isSaid = [...enumeration.near].some((term) => kindredOf(term).size > 0);
  return !isSaid && listsDeeds(enumeration);
}

/** What the whole article is about narrows each of its lists alike. */
const BY_TITLE = 0.8;

/** The share of the narrowing words that the enumeration's surroundings have. */
function modifierFit(
  modifiers: readonly string[],
  { lead, headings, inside }: Enumeration,
  title: ReadonlySet<string>,
): number {
  if (modifiers.length === 0) return 1;
  const isNear = (term: string): boolean => lead.has(term) || headings.has(term);
  const ofTitle = modifiers.some(isNear) ? 1 : BY_TITLE;
  let held = 0;
  for (const term of modifiers) {
    if (isNear(term)) held += 1;
    else if (title.has(term)) held += ofTitle;
    else if (inside.has(term)) held += 0.4;
  }
  return held / modifiers.length;
}
