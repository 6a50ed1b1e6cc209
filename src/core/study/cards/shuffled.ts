import { fingerprint } from '../../article/span-reference.js';

/** Orders items by a mark of each with the seed: the same seed gives the same order. */
export function shuffled(items: readonly string[], seed: string): readonly string[] {
  return items
    .map((item) => ({ item, mark: fingerprint(`${seed}\n${item}`) }))
    .sort((one, other) => (one.mark < other.mark ? -1 : 1))
    .map(({ item }) => item);
}
