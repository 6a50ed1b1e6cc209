import type { Article } from '../article/article.js';
import { slice } from '../article/span.js';
import { findEvidence } from '../search/find-evidence.js';
import type { Answer } from './answer.js';
import { abstain, answerBase, quoteAnswer } from './answer-base.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { type Citation, cite } from './citation.js';
import { type FittingEnumeration, fittingEnumerations } from './enumerations/choose-enumeration.js';
import type { Enumeration } from './enumerations/enumeration.js';
import type { Turn } from './turn.js';

/** What of the text's enumerations is asked for. */
export interface ListQuestion {
  /** What is listed: "measures for regional networks". */
  readonly head: string;
  readonly count?: number | undefined;
  /** `Section.index` of the sections it must stand in; all when absent. */
  readonly sections?: ReadonlySet<number> | undefined;
  /** Whether the question most likely means a list: "the three …", "how many …". */
  readonly isSure: boolean;
  /** Whether all items are asked for in so many words: "list …", "name all …". */
  readonly isExplicit: boolean;
  /** Whether the number was asked for. */
  readonly isCount: boolean;
}

/** An enumeration must fit this well to be the answer, where the question can only mean a list. */
const FIT_WHEN_SURE = 0.55;
/** The same, where the question may as well be an ordinary one. */
const FIT_WHEN_UNSURE = 0.9;
/** The same, where the words before the list call it what was asked for. */
const FIT_WHEN_NAMED = 0.75;
/** The same, for a number: the text may give it elsewhere. */
const FIT_OF_COUNT = 0.8;
/** Enumerations that fit this nearly as well as the best are answered together with it. */
const SAME_FIT = 0.02;

/** Answers with all items of what is asked for; `undefined` when the text has no such list. */
export function tellList(asking: Asking, list: ListQuestion): Turn | undefined {
  const chosen = chooseEnumerations(asking, list);
  const [first] = chosen;
  if (!first || (list.isCount && saysNumber(asking, first))) return undefined;
  const citations = inOrder(chosen.flatMap(({ enumeration }) => citeItems(enumeration)));
  const answer: Answer = {
    ...answerBase(asking, confidenceOf(first)),
    kind: 'listed',
    citations,
    extent: 'complete',
    ...(list.isCount ? { figure: { value: citations.length, unit: 'items' as const } } : {}),
  };
  return turnOf(asking, {
    reading: { kind: 'list', head: list.head },
    answer,
    enumeration: chosen.length === 1 ? first.enumeration : undefined,
  });
}

/**
 * How sure a list is the one meant, by how well its surroundings fit the question. The 70 answers of
 * this sort in the quality tests are right from a fit of 0.8 on; the rest is kept cautious.
 */
function confidenceOf({ fit, isNamed = false }: FittingEnumeration): number {
  return Math.min(isNamed ? MOST_NAMED : MOST_UNNAMED, LEAST_SURE + (1 - LEAST_SURE) * fit * fit);
}

const LEAST_SURE = 0.4;
/** Lists that the text calls what was asked for, and others. */
const MOST_NAMED = 0.97;
const MOST_UNNAMED = 0.88;

/** Answers with all items of one enumeration. */
export function tellEnumeration(
  asking: Asking,
  enumeration: Enumeration,
  confidence: number,
): Turn {
  return turnOf(asking, {
    reading: { kind: 'list', head: asking.bare },
    answer: {
      ...answerBase(asking, confidence),
      kind: 'listed',
      citations: citeItems(enumeration),
      extent: 'complete',
    },
    enumeration,
  });
}

/** Whether the text itself gives the number asked for, which is better than counting a series. */
function saysNumber({ scope, question }: Asking, { enumeration }: FittingEnumeration): boolean {
  if (enumeration.kind === 'list' || enumeration.kind === 'ordinals') return false;
  const [best] = findEvidence(scope.corpus(), question.text, { limit: 1 }).evidence;
  return best !== undefined && NUMBER.test(slice(best.article.text, best.sentence));
}

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|several)\b|[两三四五六七八九十]/iu;

/**
 * Answers with one item; asks back when several enumerations have one at that place, and says so
 * when what the text lists by that name has fewer.
 */
export function tellItem(
  asking: Asking,
  { ordinal, ...list }: ListQuestion & { readonly ordinal: number },
): Turn | undefined {
  const chosen = chooseEnumerations(
    asking,
    list,
    (enumeration) => itemAt(enumeration, ordinal) !== undefined,
  );
  if (chosen.length === 0 && chooseEnumerations(asking, list).some(({ isNamed }) => isNamed)) {
    const reading = { kind: 'item', head: list.head, ordinal } as const;
    return turnOf(asking, { reading, answer: abstain(asking, 'no-such-item') });
  }
  const recent = asking.conversation.at(-1)?.shown[0]?.section.index;
  const inView = chosen.filter(({ enumeration }) => enumeration.section === recent);
  return tellItemOf(asking, inView.length === 1 ? inView : chosen, { head: list.head, ordinal });
}

/** Answers with the item at a place of the enumerations that may be meant. */
export function tellItemOf(
  asking: Asking,
  chosen: readonly FittingEnumeration[],
  { head, ordinal }: { readonly head: string; readonly ordinal: number },
): Turn | undefined {
  const places = chosen.flatMap(({ enumeration, fit, isNamed }) => {
    const item = itemAt(enumeration, ordinal);
    return item
      ? [{ enumeration, fit, isNamed: isNamed ?? false, citation: cite(enumeration.article, item) }]
      : [];
  });
  const [first] = places;
  if (!first || places.length > 4) return undefined;
  const reading = { kind: 'item', head, ordinal } as const;
  if (places.length === 1) {
    const answer = quoteAnswer(asking, first.citation, {
      confidence: confidenceOf(first),
    });
    return turnOf(asking, { reading, answer, enumeration: first.enumeration });
  }
  const citations = places.map(({ citation }) => citation);
  return turnOf(asking, {
    reading,
    answer: { ...answerBase(asking, 1 / places.length), kind: 'clarify', citations },
  });
}

/** Gives the item at a place, counted from 1, or from the end when below 0. */
export function itemAt(
  { items }: Enumeration,
  ordinal: number,
): Enumeration['items'][number] | undefined {
  return items.at(ordinal > 0 ? ordinal - 1 : ordinal);
}

function chooseEnumerations(
  asking: Asking,
  { head, count, sections, isSure, isExplicit, isCount }: ListQuestion,
  isUsable: (enumeration: Enumeration) => boolean = () => true,
): readonly FittingEnumeration[] {
  const article = articleOf(asking);
  const articles: readonly Article[] = article ? [article] : asking.scope.articles;
  const enumerations = articles
    .flatMap((one) => asking.scope.enumerations(one))
    .filter(
      (enumeration) =>
        (sections?.has(enumeration.section) ?? true) &&
        (enumeration.kind !== 'series' || (isExplicit && (!isCount || SHOWN.test(asking.bare)))) &&
        isUsable(enumeration),
    );
  const fitting = fittingEnumerations(enumerations, {
    head,
    count,
    language: articles[0]?.metadata.language ?? 'en',
    ignored: asking.phrases.articleWords,
  });
  const best = fitting[0];
  const unsure = best?.isNamed ? FIT_WHEN_NAMED : FIT_WHEN_UNSURE;
  const least = isCount ? FIT_OF_COUNT : isSure ? FIT_WHEN_SURE : unsure;
  if (!best || best.fit < least) return [];
  const equals = fitting.filter(({ fit }) => fit >= best.fit - SAME_FIT);
  const kind = KINDS.find((one) => equals.some(({ enumeration }) => enumeration.kind === one));
  const alike = equals.filter(
    ({ enumeration }) =>
      enumeration.kind === kind && enumeration.article === best.enumeration.article,
  );
  const isSaid = best.fit >= SAID && (kind === 'list' || kind === 'ordinals');
  return isSaid ? alike : alike.slice(0, 1);
}

/** "Such as" gives examples: their number is asked for only where the text's own are meant. */
const SHOWN =
  /\b(?:listed|mentioned|named|given|cited|enumerated|examples?|lists?|mentions?|names?)\b|[提列举][到出]/u;

/** From this fit on, the words before each list say what it lists, and several are one answer. */
const SAID = 0.95;

/** Where several kinds fit equally, the plainest list is meant. */
const KINDS = ['list', 'ordinals', 'parallels', 'series', 'headings'] as const;

function citeItems({ article, items }: Enumeration): readonly Citation[] {
  return items.map((item) => cite(article, item));
}

function inOrder(citations: readonly Citation[]): readonly Citation[] {
  return [...citations].sort((a, b) => a.span.start - b.span.start);
}
