/** Waits for a place; whoever has one gives it back once. */
export type TakePlace = () => Promise<() => void>;

/**
 * Lets so many work at a time and the others wait, first come, first served, however long that
 * takes: a pool of connections would give up on those who wait behind two hundred others.
 */
export function createTurns(places: number): TakePlace {
  const waiting: (() => void)[] = [];
  let free = places;
  const giveBack = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return giveBack;
  };
}
