/** Replies that are under way. */
export interface InFlight {
  /** Does something, unless the bot is stopping. */
  run(work: () => Promise<void>): void;
  /** Takes on nothing more, and waits for what is under way, but no longer than this. */
  finish(patienceMs: number): Promise<void>;
}

/** Creates the list of replies under way; the work catches its own errors. */
export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  let isStopping = false;
  return {
    run(work) {
      if (isStopping) return;
      const promise = work().finally(() => running.delete(promise));
      running.add(promise);
    },
    async finish(patienceMs) {
      isStopping = true;
      const { promise: late, cancel } = after(patienceMs);
      await Promise.race([Promise.allSettled(running), late]);
      cancel();
    },
  };
}

function after(ms: number): { readonly promise: Promise<void>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
