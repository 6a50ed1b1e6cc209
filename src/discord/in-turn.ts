/**
 * Makes a queue for each key: work of one key is done in the order given, also when earlier
 * work fails, and work of different keys side by side.
 */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const done = before.then(work);
    const settled = done
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
    last.set(key, settled);
    return done;
  };
}

/** Does work when what came before it under its key is done. */
export type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;
