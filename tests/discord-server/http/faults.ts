/** Something that goes wrong with a request. */
export type Fault =
  /** Answers 429; the bot should come again after `retryAfterMs`. */
  | { readonly kind: 'rate limited'; readonly retryAfterMs: number; readonly isGlobal?: boolean }
  /** Answers with a status such as 500, 502 or 503. */
  | { readonly kind: 'status'; readonly status: number }
  /** Does what was asked, or not, and closes the connection in the middle of the answer. */
  | { readonly kind: 'closed while answering'; readonly isDone: boolean }
  /** Does what was asked, or not, and says nothing: whoever asked is to be killed meanwhile. */
  | { readonly kind: 'never answered'; readonly isDone: boolean }
  /** Answers rightly, but late. */
  | { readonly kind: 'slow'; readonly delayMs: number };

/** Which requests go wrong. */
interface FaultTarget {
  readonly method?: string;
  /** Matches the path below `/api/v10`; every path when it is left out. */
  readonly path?: RegExp;
}

/** Faults that wait for their request. */
export interface Faults {
  /** Lets the next `times` (default 1) requests that match go wrong. */
  inject(target: FaultTarget, fault: Fault, times?: number): void;
  /** Takes the fault for a request, if one waits for it. */
  take(method: string, path: string): Fault | undefined;
  /** How many faults still wait; 0 tells that all have happened. */
  remaining(): number;
}

/** Creates a list without faults. */
export function createFaults(): Faults {
  const waiting: { readonly target: FaultTarget; readonly fault: Fault }[] = [];
  return {
    inject(target, fault, times = 1) {
      for (let count = 0; count < times; count += 1) waiting.push({ target, fault });
    },
    take(method, path) {
      const index = waiting.findIndex(
        ({ target }) =>
          (target.method === undefined || target.method === method) &&
          (target.path === undefined || target.path.test(path)),
      );
      return index === -1 ? undefined : waiting.splice(index, 1)[0]?.fault;
    },
    remaining: () => waiting.length,
  };
}
