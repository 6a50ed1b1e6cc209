import type { Asking } from './asking.js';
import { readList } from './read-list.js';
import { tellItem, tellList } from './tell-list.js';
import type { Turn } from './turn.js';

/** Answers from the text's enumerations: all of one, or one item. */
export function answerList(
  asking: Asking,
  words: string,
  sections?: ReadonlySet<number>,
): Turn | undefined {
  for (const { ordinal, ...list } of readList(words, asking.phrases)) {
    const turn =
      ordinal === undefined
        ? tellList(asking, { ...list, sections })
        : tellItem(asking, { ...list, ordinal, sections });
    if (turn) return turn;
  }
  return undefined;
}
