import { type Span, slice } from '../article/span.js';
import { findEvidence } from '../search/find-evidence.js';
import type { Answer } from './answer.js';
import { answerBase, quoteAnswer } from './answer-base.js';
import { type Asking, turnOf } from './asking.js';
import { type Citation, cite } from './citation.js';
import type { FittingEnumeration } from './enumerations/choose-enumeration.js';
import type { Enumeration } from './enumerations/enumeration.js';
import { chooseEnumerations, confidenceOfFit, type ListQuestion } from './fitting-lists.js';
import type { Turn } from './turn.js';

/** Answers with all items of what is asked for; `undefined` when the text has no such list. */
export function tellList(asking: Asking, list: ListQuestion): Turn | undefined {
  const asked = chooseEnumerations(asking, list);
  const chosen = asked.length > 0 ? asked : otherwiseCounted(asking, list);
  const [first] = chosen;
  if (!first || (list.isCount && saysNumber(asking, first))) return undefined;
  if (list.count !== undefined && chosen.length > 1 && chosen.length <= MOST_CHOICES) {
    return askWhich(asking, list, chosen);
  }
  const isPlain = list.isExplicit || first.enumeration.isCounted;
  if (!isPlain && asked === chosen && saysCount(asking, first, list.count)) return undefined;
  const sentence = isPlain ? undefined : shortSentence(first.enumeration);
  if (sentence) {
    const confidence = confidenceOfFit(first);
    return turnOf(asking, {
      reading: { kind: 'list', head: list.head },
      answer: quoteAnswer(asking, cite(first.enumeration.article, sentence), { confidence }),
      enumeration: first.enumeration,
    });
  }
  const citations = inOrder(chosen.flatMap(({ enumeration }) => citeItems(enumeration)));
  const answer: Answer = {
    ...answerBase(asking, confidenceOfFit(first)),
    kind: 'listed',
    citations,
    extent: 'complete',
    ...(list.isCount || asked !== chosen
      ? { figure: { value: citations.length, unit: 'items' as const } }
      : {}),
  };
  return turnOf(asking, {
    reading: { kind: 'list', head: list.head },
    answer,
    enumeration: chosen.length === 1 ? first.enumeration : undefined,
  });
}

/** "What are the four reasons?" of a text that lists three: these, unless it speaks of four. */
function otherwiseCounted(asking: Asking, list: ListQuestion): readonly FittingEnumeration[] {
  if (list.count === undefined) return [];
  const { count, ...other } = list;
  const chosen = chooseEnumerations(asking, { ...other, isExplicit: true });
  const [first] = chosen;
  if (chosen.length !== 1 || !first?.isNamed || speaksOf(asking, count)) return [];
  return chosen;
}

const MOST_CHOICES = 4;

/** The sentence of a series where it is short: it says best itself what "the three types" are. */
function shortSentence({ kind, article, items }: Enumeration): Span | undefined {
  const [first] = items;
  if (kind !== 'series' || !first) return undefined;
  const passage = article.passages.find(
    ({ span }) => span.start <= first.start && first.end <= span.end,
  );
  return passage?.sentences.find(
    ({ start, end }) => start <= first.start && first.end <= end && end - start <= SHORT,
  );
}

/** In characters. */
const SHORT = 240;

/** "The two measures" is one list of two: where several are, the asker chooses by the first items. */
function askWhich(
  asking: Asking,
  { head }: ListQuestion,
  chosen: readonly FittingEnumeration[],
): Turn {
  const citations = inOrder(
    chosen.flatMap(({ enumeration }) => citeItems(enumeration).slice(0, 1)),
  );
  return turnOf(asking, {
    reading: { kind: 'list', head },
    answer: { ...answerBase(asking, 1 / chosen.length), kind: 'clarify', citations },
  });
}

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

/** Whether some sentence says "the three types" itself, where only a series without a number is known. */
function saysCount(
  asking: Asking,
  { enumeration }: FittingEnumeration,
  count: number | undefined,
): boolean {
  return enumeration.kind === 'series' && count !== undefined && speaksOf(asking, count);
}

/** Whether the sentence that fits the question best has the number. */
function speaksOf({ scope, question, phrases }: Asking, count: number): boolean {
  const [best] = findEvidence(scope.corpus(), question.text, { limit: 1 }).evidence;
  if (!best) return false;
  const words =
    slice(best.article.text, best.sentence)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word === String(count) || phrases.cardinals.get(word) === count);
}

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|several)\b|[两三四五六七八九十]/iu;

function citeItems({ article, items }: Enumeration): readonly Citation[] {
  return items.map((item) => cite(article, item));
}

function inOrder(citations: readonly Citation[]): readonly Citation[] {
  return [...citations].sort((a, b) => a.span.start - b.span.start);
}
