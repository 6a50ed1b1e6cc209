import { typingDistance } from '../../core/answer/spelling/typing-distance.js';
import { foldText } from '../../core/search/fold-text.js';

/**
 * Finds what somebody may mean by a few typed words: every word must begin a word of one of
 * the names, or, misspelt, be near to one.
 *
 * @returns The best first, those that fit equally in the order given; all for nothing typed.
 */
export function matchNames<Item>(
  typed: string,
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): readonly Item[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return typed.trim() === '' ? items : [];
  return items
    .map((item) => ({ item, cost: Math.min(...namesOf(item).map((name) => costOf(asked, name))) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost)
    .map(({ item }) => item);
}

/** A name that is typed in full costs nothing, a wrong letter 1, a word not at the front a little. */
function costOf(asked: readonly string[], name: string): number {
  const words = wordsOf(name);
  if (words.join(' ') === asked.join(' ')) return 0;
  if (isContinuous(name) && foldText(name).includes(asked.join(''))) return SLIGHT;
  const costs = asked.map((word) => Math.min(...words.map((own, at) => wordCost(word, own, at))));
  return SLIGHT + costs.reduce((sum, cost) => sum + cost, 0);
}

const SLIGHT = 0.1;

function wordCost(typed: string, own: string, at: number): number {
  const late = at === 0 ? 0 : SLIGHT;
  if (own === typed) return late;
  if (own.startsWith(typed)) return late + SLIGHT;
  const limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (limit === 0) return Number.POSITIVE_INFINITY;
  // A word that is half typed has its typing errors already.
  const whole = typingDistance(typed, own, limit);
  const begun = typingDistance(typed, own.slice(0, typed.length), limit);
  return late + SLIGHT + Math.min(whole, begun);
}

/** Chinese and Japanese leave no spaces between words. */
function isContinuous(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
}

function wordsOf(text: string): readonly string[] {
  return (
    foldText(text)
      .slice(0, MAX_LENGTH)
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Nobody types more to name something. */
const MAX_LENGTH = 200;
