import type {
  PlaygroundMessage,
  PlaygroundNews,
  PlaygroundThread,
} from '../../core/ports/playground.js';
import type { Clock } from '../../core/ports.js';

/** One conversation of the playground: a channel and a forum, with their threads. */
export interface Session {
  find(id: string): PlaygroundMessage | undefined;
  add(message: Omit<PlaygroundMessage, 'id' | 'at' | 'revision'>): PlaygroundMessage;
  /** Gives a message new content; undefined when the message is gone. */
  change(
    id: string,
    message: PlaygroundMessage['message'],
    basis?: PlaygroundMessage['basis'],
  ): PlaygroundMessage | undefined;
  remove(id: string): void;
  thread(id: string): PlaygroundThread | undefined;
  /** @param isPost - Whether it is a post of the forum. */
  openThread(name: string, isPost?: boolean): PlaygroundThread;
  setArchived(id: string, isArchived: boolean): void;
  /** Lists what Footnote said in a thread, or the channel itself, oldest first. */
  ownMessages(threadId: string | undefined): readonly PlaygroundMessage[];
  /** Finds the newest thread with this name. */
  threadNamed(name: string): PlaygroundThread | undefined;
  /** The number of changes so far. */
  revision(): number;
  /** Tells what is new or gone since a revision; 0 for everything. */
  since(revision: number): PlaygroundNews;
  /** Calls after every change, until the returned function is called. */
  watch(onChange: () => void): () => void;
}

/** About 1 MB when full of long messages; a long article's post still fits. */
const MAX_MESSAGES = 500;
const MAX_THREADS = 100;
/** Ids of deleted messages, for pages that were away meanwhile. */
const MAX_DELETED = 200;

/** Begins a conversation. */
export function createSession(clock: Clock): Session {
  const messages = new Map<string, PlaygroundMessage>();
  const threads = new Map<string, PlaygroundThread>();
  const deleted = new Map<string, number>();
  const watchers = new Set<() => void>();
  let count = 0;
  let revision = 0;
  const next = (letter: string) => {
    count += 1;
    return `${letter}${count}`;
  };
  const changed = (): number => {
    revision += 1;
    for (const watcher of watchers) watcher();
    return revision;
  };
  const keep = (message: Omit<PlaygroundMessage, 'revision'>): PlaygroundMessage => {
    const kept = { ...message, revision: changed() };
    messages.set(kept.id, kept);
    forgetOldest(messages, MAX_MESSAGES);
    return kept;
  };
  const keepThread = (thread: Omit<PlaygroundThread, 'revision'>): PlaygroundThread => {
    const kept = { ...thread, revision: changed() };
    threads.set(kept.id, kept);
    forgetOldest(threads, MAX_THREADS);
    return kept;
  };
  return {
    find: (id) => messages.get(id),
    add: (message) => keep({ id: next('m'), at: clock.now(), ...message }),
    change(id, message, basis) {
      const known = messages.get(id);
      return known && keep({ ...known, message, ...(basis ? { basis } : {}), isEdited: true });
    },
    remove(id) {
      if (!messages.delete(id)) return;
      deleted.set(id, changed());
      forgetOldest(deleted, MAX_DELETED);
    },
    thread: (id) => threads.get(id),
    openThread: (name, isPost = false) =>
      keepThread({ id: next('t'), name, isArchived: false, isPost }),
    setArchived(id, isArchived) {
      const known = threads.get(id);
      if (known && known.isArchived !== isArchived) keepThread({ ...known, isArchived });
    },
    ownMessages: (threadId) =>
      [...messages.values()].filter(
        (one) => one.threadId === threadId && one.author === 'footnote',
      ),
    threadNamed: (name) => [...threads.values()].findLast((one) => one.name === name),
    revision: () => revision,
    since: (known) => ({
      revision,
      messages: [...messages.values()].filter((one) => one.revision > known),
      deleted: [...deleted].flatMap(([id, at]) => (at > known ? [id] : [])),
      threads: [...threads.values()].filter((one) => one.revision > known),
    }),
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

function forgetOldest(kept: Map<string, unknown>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
