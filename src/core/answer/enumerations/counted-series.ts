import type { Span } from '../../article/span.js';
import { severalCardinal } from '../phrases/english-parts.js';
import { cardinals } from '../phrases/english-words.js';

/** As many things after a colon as the words before it say: "two parts: feeding and cooling". */
export function countedSeries(text: string): readonly Span[] | undefined {
  const colon = text.indexOf(':');
  const number = colon === -1 ? undefined : COUNT.exec(text.slice(0, colon))?.[1]?.toLowerCase();
  const count = number === undefined ? undefined : (cardinals.get(number) ?? Number(number));
  if (count === undefined) return undefined;
  const end = text.replace(/[.!?。]["”’]?\s*$/u, '').length;
  const start = colon + 1 + (/^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0);
  return [/;/g, /,/g, JOIN]
    .map((mark) => partsOf(text, { start, end }, mark))
    .find((parts) => parts.length === count && parts.every((part) => part.start < part.end));
}

const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(${severalCardinal}|[2-9]|1[0-2]) (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+(?:s|people|men|women|children|criteria)\\b[^:.;]{0,60}$`,
  'iu',
);
const JOIN = /,? (?:and|as well as) /gu;

/** The parts between marks, without the word that joins the last one. */
function partsOf(text: string, { start, end }: Span, mark: RegExp): readonly Span[] {
  const cuts = [...text.slice(start, end).matchAll(mark)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
  const isList = mark.source === ',';
  const last = isList ? joinAfter(text, cuts.at(-1)?.end ?? start, end) : undefined;
  const all = last ? [...cuts, last] : cuts;
  return [...all, { start: end, end }].map((cut, at) => {
    const from = all[at - 1]?.end ?? start;
    const own = text.slice(from, cut.start);
    const led = /^\s*(?:(?:and|or|as well as) )?/u.exec(own)?.[0].length ?? 0;
    return { start: from + led, end: from + own.trimEnd().length };
  });
}

/** Where "and" joins the last of a series that has no comma before it: "A, B and C". */
function joinAfter(text: string, from: number, end: number): Span | undefined {
  const rest = text.slice(from, end);
  const joins = [...rest.matchAll(/ (?:and|as well as) /gu)];
  const [join] = joins;
  if (!join || joins.length > 1 || /^\s*(?:and|or) /u.test(rest)) return undefined;
  return { start: from + join.index, end: from + join.index + join[0].length };
}
