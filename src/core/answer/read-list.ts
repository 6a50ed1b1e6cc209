import type { ListQuestion } from './fitting-lists.js';
import type { Phrases } from './phrases/phrases.js';

/** Reads a question as asking for a list, a count or an item; all readings, the surest first. */
export function readList(
  words: string,
  { listOrders, lists, counts, items, ordinals, cardinals }: Phrases,
): readonly (ListQuestion & { readonly ordinal?: number })[] {
  const readings: (ListQuestion & { readonly ordinal?: number })[] = [];
  for (const pattern of counts) {
    const head = pattern.exec(words)?.groups?.head;
    if (head) readings.push({ head, isSure: true, isExplicit: true, isCount: true });
  }
  for (const pattern of items) {
    const { head, ordinal } = pattern.exec(words)?.groups ?? {};
    const place = ordinal === undefined ? undefined : numberOf(ordinal, ordinals, cardinals);
    if (head && place)
      readings.push({
        head: head === 'do' ? 'step' : head,
        ordinal: place,
        isSure: true,
        isExplicit: true,
        isCount: false,
      });
  }
  const addList = (pattern: RegExp, isExplicit: boolean): void => {
    const { head, count } = pattern.exec(words)?.groups ?? {};
    if (!head) return;
    const number = count === undefined ? undefined : numberOf(count, ordinals, cardinals);
    const isSure = isExplicit || number !== undefined;
    readings.push({ head, count: number, isSure, isExplicit, isCount: false });
  };
  for (const pattern of listOrders) addList(pattern, true);
  for (const pattern of lists) addList(pattern, false);
  return readings;
}

/** Reads a number or a place written in words or digits. */
export function numberOf(
  written: string,
  ...tables: readonly ReadonlyMap<string, number>[]
): number | undefined {
  for (const table of tables) {
    const number = table.get(written);
    if (number !== undefined) return number;
  }
  const digits = /\d+/.exec(written)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
