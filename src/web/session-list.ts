import { randomUUID } from 'node:crypto';

/** The conversations that go on in the playground. */
export interface SessionList {
  /** Begins a conversation. */
  open(): string;
  /** Whether the conversation still goes on; the asking keeps it going. */
  touch(id: string): boolean;
}

/**
 * Creates a list of conversations. When it is full, a new one takes the place of the one that
 * has been quiet longest.
 *
 * @param limit - From 1; each costs some 100 bytes here, and what the playground keeps of it.
 */
export function createSessionList(limit = 1000): SessionList {
  // A Set keeps the order of insertion: the first is the one that has been quiet longest.
  const ids = new Set<string>();
  return {
    open() {
      const id = randomUUID();
      ids.add(id);
      const [quietest] = ids;
      if (ids.size > limit && quietest) ids.delete(quietest);
      return id;
    },
    touch(id) {
      if (!ids.delete(id)) return false;
      ids.add(id);
      return true;
    },
  };
}
