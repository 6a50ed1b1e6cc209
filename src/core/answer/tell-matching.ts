import type { Answer } from './answer.js';
import { answerBase, quoteAnswer } from './answer-base.js';
import { type Asking, articleOf, turnOf } from './asking.js';
import { cite } from './citation.js';
import { type FittingEnumeration, fittingEnumerations } from './enumerations/choose-enumeration.js';
import type { Enumeration } from './enumerations/enumeration.js';
import { contentTerms, termsOf } from './enumerations/terms-of.js';
import type { ListQuestion } from './fitting-lists.js';
import type { Turn } from './turn.js';

/**
 * Answers with those items of lists that speak of what narrows the question: "measures involving
 * enterprises" are not all measures.
 *
 * @returns `undefined` where nothing narrows it, where a list as a whole is of that, or where no
 *   item speaks of it.
 */
export function tellMatching(asking: Asking, list: ListQuestion): Turn | undefined {
  const { head = '', topic = '' } = asking.phrases.narrowed.exec(list.head)?.groups ?? {};
  const article = articleOf(asking);
  if (topic === '' || !article || list.count !== undefined) return undefined;
  const enumerations = asking.scope
    .enumerations(article)
    .filter(
      ({ kind, section }) =>
        (kind === 'list' || kind === 'ordinals') && (list.sections?.has(section) ?? true),
    );
  const ignored = asking.phrases.articleWords;
  const { language } = article.metadata;
  const fitting = fittingEnumerations(enumerations, { head, language, ignored });
  const usable = fitting.filter(({ fit }) => fit >= LEAST_FIT);
  const sought = [...contentTerms(topic, language)];
  if (sought.length === 0 || usable.some(({ enumeration }) => isAllOf(enumeration, sought))) {
    return undefined;
  }
  const items = matchingItems(usable, sought);
  const [first] = items;
  if (!first || items.length === usable.flatMap(({ enumeration }) => enumeration.items).length) {
    return undefined;
  }
  const citations = items.map((item) => cite(article, item));
  const figure = list.isCount
    ? { figure: { value: citations.length, unit: 'items' as const } }
    : {};
  const answer: Answer =
    citations.length === 1
      ? { ...quoteAnswer(asking, cite(article, first), { confidence: CONFIDENCE }), ...figure }
      : {
          ...answerBase(asking, CONFIDENCE),
          kind: 'listed',
          citations,
          extent: 'complete',
          ...figure,
        };
  return turnOf(asking, { reading: { kind: 'list', head: list.head }, answer });
}

/** The noun alone must fit a list so well: the words before it, or its heading, call it that. */
const LEAST_FIT = 0.9;
/** An item that has all narrowing words mostly is what was asked for, but others may say it otherwise. */
const CONFIDENCE = 0.8;

/** Whether the words around a list have what narrows it: then all its items are meant. */
function isAllOf({ lead, headings }: Enumeration, sought: readonly string[]): boolean {
  return sought.every((term) => lead.has(term) || headings.has(term));
}

/** The items that have all terms; where none has, those that have them with what follows them. */
function matchingItems(
  usable: readonly FittingEnumeration[],
  sought: readonly string[],
): Enumeration['items'] {
  const all = usable.flatMap(({ enumeration: { article, items } }) =>
    items.map((item, at) => ({ article, item, next: items[at + 1]?.start ?? article.text.length })),
  );
  const own = all.filter(({ article, item }) => holds(termsOf(article, [item]), sought));
  const further = all.filter(({ article, item: { start }, next }) => {
    const end = article.passages.find(({ span }) => span.start <= start && start < span.end)?.span
      .end;
    return holds(termsOf(article, [{ start, end: Math.min(end ?? start, next) }]), sought);
  });
  return (own.length > 0 ? own : further).map(({ item }) => item).sort((a, b) => a.start - b.start);
}

function holds(terms: ReadonlySet<string>, sought: readonly string[]): boolean {
  return sought.every((term) => terms.has(term));
}
