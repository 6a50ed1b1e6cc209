import type { Article } from '../article/article.js';
import { baseLanguage } from '../search/analyzer.js';
import { likeliestLanguage } from '../search/likeliest-languages.js';
import { type Asking, articleOf } from './asking.js';
import { type FittingEnumeration, fittingEnumerations } from './enumerations/choose-enumeration.js';
import type { Enumeration } from './enumerations/enumeration.js';

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

/** Gives the enumerations that are asked for: one, or several that are the answer together. */
export function chooseEnumerations(
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
        (enumeration.kind !== 'series' ||
          enumeration.isCounted ||
          count !== undefined ||
          (isExplicit && (!isCount || SHOWN.test(asking.bare)))) &&
        isUsable(enumeration),
    );
  const fitting = fittingEnumerations(enumerations, {
    head,
    count,
    language: likeliestLanguage(
      asking.bare,
      articles.map(({ metadata }) => baseLanguage(metadata.language)),
    ),
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

/**
 * How sure a list is the one meant, by how well its surroundings fit the question. The 70 answers of
 * this sort in the quality tests are right from a fit of 0.8 on; the rest is kept cautious.
 */
export function confidenceOfFit({ fit, isNamed = false }: FittingEnumeration): number {
  return Math.min(isNamed ? MOST_NAMED : MOST_UNNAMED, LEAST_SURE + (1 - LEAST_SURE) * fit * fit);
}

const LEAST_SURE = 0.4;
/** Lists that the text calls what was asked for, 110 of 110, and others, 40 of 40. */
const MOST_NAMED = 0.98;
const MOST_UNNAMED = 0.95;
