import type { PlaygroundMessage, PlaygroundThread } from './playground-types.js';

/** One conversation of the playground: a channel with its threads. */
export interface Session {
  find(id: string): PlaygroundMessage | undefined;
  add(message: Omit<PlaygroundMessage, 'id'>): PlaygroundMessage;
  /** Gives a message new content; undefined when the message is gone. */
  change(id: string, message: PlaygroundMessage['message']): PlaygroundMessage | undefined;
  remove(id: string): void;
  /** Lists what Footnote said in a thread, oldest first. */
  ownMessages(threadId: string): readonly PlaygroundMessage[];
  thread(id: string): PlaygroundThread | undefined;
  /** Finds the newest thread with this name. */
  threadNamed(name: string): PlaygroundThread | undefined;
  openThread(name: string): PlaygroundThread;
  setArchived(id: string, isArchived: boolean): void;
  /** Tells what is new since the last time, and forgets that it is. */
  news(): SessionNews;
}

/** What became of a session. */
interface SessionNews {
  readonly messages: readonly PlaygroundMessage[];
  readonly deleted: readonly string[];
  readonly threads: readonly PlaygroundThread[];
}

/** About 200 kB when full. */
const MAX_MESSAGES = 200;

/** Begins a conversation. */
export function createSession(): Session {
  const messages = new Map<string, PlaygroundMessage>();
  const threads = new Map<string, PlaygroundThread>();
  const fresh = createNews();
  let count = 0;
  const keep = (message: PlaygroundMessage): PlaygroundMessage => {
    messages.set(message.id, message);
    fresh.messages.set(message.id, message);
    const [oldest] = messages.keys();
    if (messages.size > MAX_MESSAGES && oldest !== undefined) messages.delete(oldest);
    return message;
  };
  const keepThread = (thread: PlaygroundThread): PlaygroundThread => {
    threads.set(thread.id, thread);
    fresh.threads.set(thread.id, thread);
    return thread;
  };
  const next = (letter: string) => {
    count += 1;
    return `${letter}${count}`;
  };
  return {
    find: (id) => messages.get(id),
    add: (message) => keep({ id: next('m'), ...message }),
    change(id, message) {
      const known = messages.get(id);
      return known && keep({ ...known, message });
    },
    remove(id) {
      messages.delete(id);
      fresh.messages.delete(id);
      fresh.deleted.add(id);
    },
    ownMessages: (threadId) =>
      [...messages.values()].filter(
        (one) => one.threadId === threadId && one.author === 'footnote',
      ),
    thread: (id) => threads.get(id),
    threadNamed: (name) => [...threads.values()].findLast((one) => one.name === name),
    openThread: (name) => keepThread({ id: next('t'), name, isArchived: false }),
    setArchived(id, isArchived) {
      const known = threads.get(id);
      if (known) keepThread({ ...known, isArchived });
    },
    news: fresh.take,
  };
}

function createNews() {
  const messages = new Map<string, PlaygroundMessage>();
  const threads = new Map<string, PlaygroundThread>();
  const deleted = new Set<string>();
  const take = (): SessionNews => {
    const news = {
      messages: [...messages.values()],
      deleted: [...deleted],
      threads: [...threads.values()],
    };
    messages.clear();
    threads.clear();
    deleted.clear();
    return news;
  };
  return { messages, threads, deleted, take };
}
