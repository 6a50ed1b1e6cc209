import { answerBase } from './answer-base.js';
import { type Asking, turnOf } from './asking.js';
import { cite } from './citation.js';
import { chooseEnumerations, confidenceOfFit } from './fitting-lists.js';
import { numberOf } from './read-list.js';
import { itemAt } from './tell-item.js';
import type { Turn } from './turn.js';

/**
 * Answers with some items of one list: "the first two steps", "steps 2 to 4", "the first and the
 * third reason".
 *
 * @param sections - `Section.index` of the sections it must stand in; all when absent.
 * @returns `undefined` when nothing of the kind is asked, or no one list has them all.
 */
export function tellStretch(
  asking: Asking,
  words: string,
  sections?: ReadonlySet<number>,
): Turn | undefined {
  for (const pattern of asking.phrases.stretches) {
    const groups = pattern.exec(words)?.groups;
    const places = groups && placesOf(groups, asking);
    const head = groups?.head;
    if (!places || !head) continue;
    const list = { head, sections, isSure: true, isExplicit: true, isCount: false };
    const fitting = chooseEnumerations(asking, list, (enumeration) =>
      places.every((place) => itemAt(enumeration, place)),
    );
    const recent = asking.conversation.at(-1)?.shown[0]?.section.index;
    const inView = fitting.filter(({ enumeration }) => enumeration.section === recent);
    const [chosen, ...others] = inView.length === 1 ? inView : fitting;
    if (!chosen || others.length > 0) continue;
    const { enumeration } = chosen;
    const items = places.flatMap((place) => itemAt(enumeration, place) ?? []);
    return turnOf(asking, {
      reading: { kind: 'list', head },
      answer: {
        ...answerBase(asking, confidenceOfFit(chosen)),
        kind: 'listed',
        citations: items.map((item) => cite(enumeration.article, item)),
        extent: 'complete',
      },
      enumeration,
    });
  }
  return undefined;
}

/** Reads which items are meant: places from 1, or from the end when below 0; in order. */
function placesOf(
  { end, count, from, to, joint }: Readonly<Record<string, string | undefined>>,
  { phrases: { ordinals, cardinals } }: Asking,
): readonly number[] | undefined {
  const read = (written = ''): number => numberOf(written, cardinals, ordinals) ?? 0;
  if (end !== undefined) {
    const many = read(count);
    if (many < 2 || many > MOST_ITEMS) return undefined;
    const isLast = (ordinals.get(end) ?? 1) < 0;
    return Array.from({ length: many }, (_, at) => (isLast ? at - many : at + 1));
  }
  const [first, last] = [read(from), read(to)];
  if (first < 1 || last === 0 || (last > 0 && last <= first) || last - first > MOST_ITEMS)
    return undefined;
  if (last < 0 || JOINS_TWO.test(joint ?? '')) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const MOST_ITEMS = 20;

/** Joins two items and none between them. */
const JOINS_TWO = /^ ?(?:and|&|und|et|y|e|和|与|、) ?/u;
