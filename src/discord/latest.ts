/**
 * Does the same work for many who want it at once, so that nobody waits for more than two runs:
 * each gets the outcome of a run that began after they asked.
 */
export type Latest<Result> = (key: string, work: () => Promise<Result>) => Promise<Result>;

/** Makes a place where work is done by its key; work of different keys goes on side by side. */
export function createLatest<Result>(): Latest<Result> {
  const turns = new Map<string, Turn<Result>>();
  const run = (key: string, work: () => Promise<Result>): Promise<Result> => {
    const running = work().finally(() => {
      const turn = turns.get(key);
      if (turn?.running === running && !turn.next) turns.delete(key);
    });
    turns.set(key, { running });
    return running;
  };
  return (key, work) => {
    const turn = turns.get(key);
    if (!turn) return run(key, work);
    turn.next ??= turn.running.catch(() => undefined).then(() => run(key, work));
    return turn.next;
  };
}

interface Turn<Result> {
  readonly running: Promise<Result>;
  /** The run for all who came meanwhile. */
  next?: Promise<Result>;
}
