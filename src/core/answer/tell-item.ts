import { abstain, answerBase, quoteAnswer } from './answer-base.js';
import { type Asking, turnOf } from './asking.js';
import { cite } from './citation.js';
import type { FittingEnumeration } from './enumerations/choose-enumeration.js';
import type { Enumeration } from './enumerations/enumeration.js';
import { chooseEnumerations, confidenceOfFit, type ListQuestion } from './fitting-lists.js';
import type { Turn } from './turn.js';

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
      confidence: confidenceOfFit(first),
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
